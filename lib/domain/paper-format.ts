/** The kinds of file that a paper is issued as, in the order they are offered. */
export const paperFormats = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'svg', 'png', 'zip'] as const;
export type PaperFormat = (typeof paperFormats)[number];
