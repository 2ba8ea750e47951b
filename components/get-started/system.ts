export const systems = ['windows', 'mac', 'chromeos', 'linux'] as const;
export type System = (typeof systems)[number];

/** What a browser tells of the machine that it runs on. */
export interface Machine {
  readonly platform?: string;
  readonly userAgent: string;
  readonly userAgentData?: { readonly platform?: string };
}

/** Which system this is, by what the browser calls it; null for one that is not among them. */
export function systemOf({ platform, userAgent, userAgentData }: Machine): System | null {
  const told = [userAgentData?.platform, platform, userAgent].filter((name) => name !== undefined);
  for (const name of told) {
    if (/^win|windows/i.test(name)) return 'windows';
    if (/mac/i.test(name)) return 'mac';
    // Chrome OS calls its processor Linux: it is told by its own name, wherever that stands.
    if (/cros|chrome ?os|chromium os/i.test([name, userAgent].join(' '))) return 'chromeos';
    if (/linux/i.test(name)) return 'linux';
  }
  return null;
}

/** Firefox keeps its own settings for notifications; Chrome and Edge leave them to the system and to a page of theirs. */
export function isFirefox({ userAgent }: Machine): boolean {
  return /firefox\//i.test(userAgent);
}
