// One tool by its name.
import { assertNever } from '../../../../shared/lib/result.ts';
import type { ToolName } from '../../../messages/workshop-tools.ts';
import { DriversTool } from './drivers-tool.tsx';
import { ActionsTool, AttendanceTool, PledgesTool, PollTool } from './end-tools.tsx';
import { FishboneTool } from './fishbone-tool.tsx';
import { GridTool } from './grid-tool.tsx';
import {
  BrightSpotsTool,
  FindingsTool,
  OpeningTool,
  ParkingTool,
  QuestionTool,
  StopTool,
  WhysTool,
} from './talk-tools.tsx';

export const Tool = ({ name }: { readonly name: ToolName }) => {
  switch (name) {
    case 'opening':
      return <OpeningTool />;
    case 'findings':
      return <FindingsTool />;
    case 'question':
      return <QuestionTool />;
    case 'whys':
      return <WhysTool />;
    case 'fishbone':
      return <FishboneTool />;
    case 'bright-spots':
      return <BrightSpotsTool />;
    case 'drivers':
      return <DriversTool />;
    case 'grid':
      return <GridTool />;
    case 'stop':
      return <StopTool />;
    case 'actions':
      return <ActionsTool />;
    case 'pledges':
      return <PledgesTool />;
    case 'poll':
      return <PollTool />;
    case 'parking':
      return <ParkingTool />;
    case 'attendance':
      return <AttendanceTool />;
    default:
      return assertNever(name);
  }
};
