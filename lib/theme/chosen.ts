/** The themes there are, by the kind that VS Code gives a theme too. */
export const bases = ['light', 'dark', 'hc-light', 'hc-dark'] as const;
export type Base = (typeof bases)[number];

/** What the stored settings choose: one of these, or the one out of a file; null follows the system. */
export function chosenTheme(settings: unknown): Base | 'imported' | null {
  const chosen = (settings as Readonly<Record<string, unknown>> | null)?.['appearance.theme'];
  return [...bases, 'imported' as const].find((theme) => theme === chosen) ?? null;
}
