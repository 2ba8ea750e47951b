import type { StepId } from '../../lib/contributions/walkthrough.ts';
import type { Country } from '../../lib/help/emergency.ts';
import { assertNever } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import { Help } from './help.tsx';
import { HoursStep } from './hours-step.tsx';
import { KnownStep } from './known-step.tsx';
import { LogStep } from './log-step.tsx';
import { Lines, NoticeStep } from './notice-step.tsx';
import { isFirefox } from './system.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
  readonly id: StepId;
  readonly country: unknown;
  readonly isHelpAsked: boolean;
  readonly isPinned: boolean;
  readonly onChanged: () => void;
  readonly onMark: () => void;
  readonly onCountry: (country: Country) => void;
}

/** What there is to read and to do in a step. */
export function StepBody(props: Props) {
  const { t, desk, id, onMark } = props;
  switch (id) {
    case 'purpose':
      return (
        <>
          <p class="start-purpose">{t('start.purpose.text')}</p>
          <p>{t('start.disclaimer')}</p>
        </>
      );
    case 'help':
      return (
        <Help
          desk={desk}
          country={props.country}
          isAsked={props.isHelpAsked}
          onCountry={props.onCountry}
        />
      );
    case 'known':
      return <KnownStep t={t} desk={desk} />;
    case 'hours':
      return <HoursStep t={t} desk={desk} onChanged={props.onChanged} />;
    case 'notice':
      return <NoticeStep t={t} desk={desk} onSeen={onMark} />;
    case 'pin':
      return (
        <>
          <p>{t('start.pin.text')}</p>
          {props.isPinned ? (
            <p>{t('start.pin.done')}</p>
          ) : (
            <Lines text={t(isFirefox(navigator) ? 'start.pin.firefox' : 'start.pin.chromium')} />
          )}
        </>
      );
    case 'log':
      return <LogStep t={t} desk={desk} />;
    default:
      return assertNever(id);
  }
}
