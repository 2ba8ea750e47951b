import type { ComponentChildren } from 'preact';
import type { Session } from '../../lib/client/session.ts';
import { areKeysOn } from '../../lib/contributions/keys.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { Clock } from '../clock/clock.tsx';
import { LogBar } from '../log/log-bar.tsx';
import { PainGroup } from '../pain/pain.tsx';
import { PostureGroup } from '../posture/posture.tsx';
import { MoreRow } from '../quiet/more.tsx';
import { TodayStrip } from '../strip/strip.tsx';
import type { Desk } from './desk.ts';
import { Now } from './now.tsx';
import { Pages } from './pages.tsx';
import { parts } from './parts.ts';
import '../break/break.css';
import './popup.css';

interface Props {
  readonly session: Session;
  readonly desk: Desk;
  /** What a larger page shows below today's strip. */
  readonly children?: ComponentChildren;
}

/** The popup, and the upper part of the side panel. */
export function Popup({ session, desk, children }: Props) {
  const { language } = desk;
  const { t } = language;
  const glance = session.glance.value;
  const troubles = session.troubles.value;
  const hasKeys = areKeysOn(session.settings.value);
  const asks = glance !== null && (glance.prompt !== null || glance.gap !== null);
  const Fresh = glance?.fresh === false || asks ? undefined : parts.fresh()?.Fresh;
  const Troubles = troubles.length > 0 ? parts.troubles()?.Troubles : undefined;
  return (
    <main class="desk" tabIndex={-1}>
      <h1 class="unseen">{t('nav.title')}</h1>
      <div class="desk-body">
        {troubles.length > 0 && Troubles !== undefined && (
          <Troubles language={language} troubles={troubles} />
        )}
        {glance !== null && <Clock language={language} glance={glance} now={desk.now.value} />}
        {Fresh !== undefined && <Fresh language={language} begun={glance !== null} />}
        {glance !== null && <Now glance={glance} desk={desk} hasKeys={hasKeys} />}
        <PostureGroup
          language={language}
          hasKeys={hasKeys}
          posture={postureOf(glance)}
          guess={glance?.certainty === 'inferred'}
          ago={desk.ago.value}
          onAgo={(minutes) => {
            desk.ago.value = minutes;
          }}
          onRun={(command) => desk.run(command, desk.ago.value > 0 ? { ago: desk.ago.value } : {})}
        />
        <PainGroup
          hasKeys={hasKeys}
          language={language}
          last={glance?.lastPain ?? null}
          onRun={desk.run}
        />
        {glance !== null && <TodayStrip language={language} glance={glance} now={desk.now.value} />}
        {children}
        {glance !== null && <More glance={glance} desk={desk} />}
      </div>
      <LogBar
        hasKeys={hasKeys}
        language={language}
        glance={glance}
        notice={desk.notice.value}
        onRun={desk.run}
      />
      <Pages t={t} news={(glance?.news.length ?? 0) > 0} onPalette={desk.openPalette} />
    </main>
  );
}

function postureOf(glance: Glance | null) {
  if (glance === null || glance.posture === 'away' || glance.certainty === 'unsure') return null;
  return glance.posture;
}

interface MoreProps {
  readonly glance: Glance;
  readonly desk: Desk;
}

function More({ glance, desk }: MoreProps) {
  const { panel, language } = desk;
  const Open = panel.value === null ? undefined : parts.panels()?.panels[panel.value];
  return (
    <>
      <MoreRow
        t={language.t}
        open={panel.value}
        flareUp={glance.flareUp !== null}
        onToggle={(chosen) => {
          panel.value = panel.value === chosen ? null : chosen;
        }}
      />
      {Open !== undefined && <Open language={language} now={desk.now.value} onRun={desk.run} />}
    </>
  );
}
