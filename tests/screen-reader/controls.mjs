export const controls = [];
