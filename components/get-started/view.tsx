import type { ViewProps } from '../workbench/desk.ts';

export default function View({ rest }: ViewProps) {
  return <p class="view">{rest}</p>;
}
