export function writeTranscript() {}
