import type { Alarm, Inside } from './world.ts';

interface AlarmInfo {
  readonly when?: number;
  readonly delayInMinutes?: number;
  readonly periodInMinutes?: number;
}

interface FireApi {
  readonly getAll: () => Promise<Alarm[]>;
  readonly create: (name: string, info: AlarmInfo) => Promise<void>;
  readonly clear: (name: string) => Promise<boolean>;
  readonly onAlarm: { readonly dispatch?: (alarm: Alarm) => void };
}

/** Alarms are kept by the browser, at virtual instants that its own clock never reaches; the driver sets them off. */
export function patchAlarms(inside: Inside): void {
  const api = inside.chrome['alarms'] as unknown as FireApi | undefined;
  if (api === undefined) return;
  const real = { getAll: api.getAll, create: api.create, clear: api.clear };
  inside.replace('alarms.create', (original) => (...args) => {
    const info = (typeof args[0] === 'string' ? args[1] : args[0]) as AlarmInfo;
    const name = typeof args[0] === 'string' ? [args[0]] : [];
    const { delayInMinutes, ...rest } = info;
    const { now, minimumAlarmDelay } = inside.world;
    const delay = (delayInMinutes ?? info.periodInMinutes ?? 0) * 60_000;
    const when = Math.max(info.when ?? now + delay, now + minimumAlarmDelay);
    if (info.when !== undefined && delayInMinutes !== undefined) return original(...args); // refused
    return original(...name, { ...rest, when });
  });
  const fire = async (name: string) => {
    const alarm = (await real.getAll()).find((each) => each.name === name);
    if (alarm === undefined) return false;
    const { persistAcrossSessions } = alarm as { persistAcrossSessions?: boolean };
    const period = alarm.periodInMinutes;
    if (period === undefined) await real.clear(name);
    else {
      const length = period * 60_000; // missed periods are left out, and the phase is kept, as Chromium does it
      const passed = Math.floor((inside.world.now - alarm.scheduledTime) / length) + 1;
      const next = { when: alarm.scheduledTime + passed * length, periodInMinutes: period };
      const kept = persistAcrossSessions === undefined ? {} : { persistAcrossSessions };
      await real.create(name, { ...next, ...kept });
    }
    api.onAlarm.dispatch?.(alarm);
    return true;
  };
  Object.assign(inside, { alarms: () => real.getAll(), fire });
}

/** Idle, sound and lateness of listeners. */
export function patchSignals(inside: Inside): void {
  inside.replace('idle.queryState', (original) => (...args) => {
    const seconds = Number(args[0]);
    return (original(...args) as Promise<string>).then(() => {
      const { now, idleSince, locked } = inside.world;
      if (locked) return 'locked';
      return idleSince !== null && now - idleSince >= seconds * 1000 ? 'idle' : 'active';
    });
  });
  inside.replace('idle.setDetectionInterval', (original) => (...args) => {
    const result = original(...args); // throws below 15 s
    inside.report({ kind: 'interval', seconds: Number(args[0]) });
    return result;
  });
  inside.replace('tabs.query', (original) => (...args) => {
    const wanted = args[0] as { audible?: boolean };
    if (wanted.audible !== true) return original(...args);
    const tab = { id: 1, index: 0, windowId: 1, active: false, audible: true, incognito: false };
    return Promise.resolve(inside.world.audible ? [tab] : []);
  });
  watchListeners();

  function watchListeners() {
    if (typeof document !== 'undefined') return;
    let firstTurn = true;
    setTimeout(() => (firstTurn = false), 0);
    const names = ['alarms.onAlarm', 'idle.onStateChanged', 'notifications.onClicked'];
    const more = ['notifications.onButtonClicked', 'runtime.onMessage', 'runtime.onStartup'];
    for (const event of [...names, ...more]) {
      inside.replace(`${event}.addListener`, (original) => (...args) => {
        if (!firstTurn) inside.report({ kind: 'lateListener', event });
        return original(...args);
      });
    }
  }
}
