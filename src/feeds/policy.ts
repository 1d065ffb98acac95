// The one Trusted Types policy of the module. The build makes Lit use it too, so that a page needs to allow one name only.
import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib';

/** What a page with `require-trusted-types-for 'script'` has to allow: `trusted-types jobcenter-news`. */
const NAME = 'jobcenter-news';

function createPolicy(): TrustedTypePolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  try {
    // Lit's templates are constants of this module, DOMPurify checks what it parses, and the only script is a data block: no change here.
    const same = (text: string): string => text;
    return trustedTypes?.createPolicy(NAME, { createHTML: same, createScript: same }) as TrustedTypePolicy | undefined;
  } catch {
    // The page does not allow the name, or a second copy of this script asks for it. Neither may stop the page.
    return undefined;
  }
}

export const policy = createPolicy();

/** Whether templates can be made here. Where a page requires Trusted Types and does not allow our name, nothing of ours could be shown. */
export function isAllowed(): boolean {
  try {
    return Boolean(new DOMParser().parseFromString((policy?.createHTML('') ?? '') as string, 'text/html'));
  } catch {
    return false;
  }
}
