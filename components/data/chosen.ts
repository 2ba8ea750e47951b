import { signal } from '@preact/signals';

/** The file that a person chose to bring in, until the view of their data takes it up; null otherwise. */
export const chosen = signal<File | null>(null);
