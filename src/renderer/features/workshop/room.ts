// What the tools show: the same for the facilitator and for the room. Where `work` is null nothing can
// be written: that is the screen the room looks at.
import { createContext, useContext } from 'react';
import type { RoomView } from '../../../shared/ipc/workshop.contract.ts';
import type { ToolName } from '../../messages/workshop-tools.ts';
import type { WorkshopWork } from './use-workshop-work.ts';

export interface Room extends Pick<
  RoomView,
  'workshop' | 'cards' | 'brief' | 'groundRules' | 'roles'
> {
  /** Days for a first step; none where nothing is written. */
  readonly pledgeDays: readonly string[];
  readonly work: WorkshopWork | null;
  readonly showTool: (tool: ToolName) => void;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('A tool belongs inside a workshop.');
  return room;
}

export type RoomCard = Room['cards'][number];
