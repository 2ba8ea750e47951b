import type { Language } from '../language/language.ts';

interface Props {
  readonly shown: string;
  readonly said: string;
}

/** What is written short, and what is heard in its place: `13m` is thirteen metres to ears, a dash is nothing. */
export function Spoken({ shown, said }: Props) {
  if (shown === said) return <>{shown}</>;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="unseen">{said}</span>
    </>
  );
}

interface LengthProps {
  readonly speech: Pick<Language, 'short' | 'inWords'>;
  readonly minutes: number;
}

/** A length: `1h 20m` to eyes, `1 hour, 20 minutes` to ears. */
export function Length({ speech, minutes }: LengthProps) {
  return <Spoken shown={speech.short(minutes)} said={speech.inWords(minutes)} />;
}
