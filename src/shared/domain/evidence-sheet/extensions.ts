// How the name of a sheet ends that can be brought in.
export const evidenceSheetExtensions: readonly string[] = ['csv', 'xlsx', 'docx', 'tsv', 'txt'];
