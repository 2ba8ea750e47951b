import type { IconImage, Report } from './injected/world.ts';
import { leavesTheBrowser } from './network.ts';

export interface NotificationCall {
  readonly call: 'create' | 'update' | 'clear';
  readonly id: string;
  readonly options: Record<string, unknown>;
  /** False when the person has blocked notifications: the browser takes the call and shows nothing. */
  readonly shown: boolean;
  readonly at: number;
}

/** What the extension did, as seen from outside; it lives on through worker stops and browser restarts. */
export class Records {
  /** Every notification call, in order. */
  readonly notifications: NotificationCall[] = [];
  /** The images of the last `action.setIcon`. */
  icon: readonly IconImage[] = [];
  /** Transactions that changed something, completed. */
  writes = 0;
  /** Starts of the worker. */
  wakeUps = 0;
  /** Alarms that went off, and changes of idle state told. */
  alarms = 0;
  idleChanges = 0;
  /** Listeners added too late to be woken by: after the first turn of a worker's start. */
  readonly lateListeners: string[] = [];
  /** Exceptions and rejections nobody caught, in worker and pages. */
  readonly errors: string[] = [];

  /** Requests of any target that left the browser; for the extension's own files and the browser's do not count. */
  readonly requestsOut: string[] = [];

  request(url: string): void {
    if (leavesTheBrowser(url)) this.requestsOut.push(url);
  }

  /** Notifications on show, by id, with the options last given. */
  shown(): Map<string, Record<string, unknown>> {
    const all = new Map<string, Record<string, unknown>>();
    for (const { call, id, options, shown } of this.notifications) {
      if (call === 'create' && shown) all.set(id, options);
      if (call === 'update' && shown) all.set(id, { ...all.get(id), ...options });
      if (call === 'clear') all.delete(id);
    }
    return all;
  }

  /** Takes a report, if it is one of these. */
  take(report: Report): void {
    if (report.kind === 'write') this.writes += 1;
    if (report.kind === 'icon') this.icon = report.images;
    if (report.kind === 'lateListener') this.lateListeners.push(report.event);
    if (report.kind === 'notification') this.notifications.push(report);
  }
}
