// On paper an address stands behind a link: behind the first one that leads there, unless the link says it itself.

/**
 * Marks the links of a sanitised body whose address is not to be printed.
 * @param printed Addresses that are printed elsewhere; those of the body come to them.
 */
export function markAddresses(body: HTMLElement, printed: string[]): void {
  for (const link of body.querySelectorAll('a')) {
    const { href } = link;
    if (printed.includes(href) || link.textContent?.includes(href.replace(/^https?:..|\/$/g, '')))
      link.className = 'again';
    printed.push(href);
  }
}
