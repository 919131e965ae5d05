// Writes a report of as many pages as it is told, and prints the most memory it took, in megabytes.
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { composeReport } from '../../src/main/core/documents/report/compose-report.ts';
import { longReport } from '../documents/long-report.ts';

await renderDocx(composeReport(longReport(Number(process.argv[2]))));
process.stdout.write(String(process.resourceUsage().maxRSS / 1_024));
