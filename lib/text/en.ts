import { accessibility } from './en/accessibility';
import { compare } from './en/compare';
import { editionFiles } from './en/edition-files';
import { editions } from './en/editions';
import { entry } from './en/entry';
import { exportPages } from './en/exports';
import { field } from './en/field';
import { fill } from './en/fill';
import { finding } from './en/finding';
import { heatmap } from './en/heatmap';
import { history } from './en/history';
import { importing } from './en/import';
import { importPages } from './en/import-pages';
import { lineage } from './en/lineage';
import { method } from './en/method';
import { overview } from './en/overview';
import { radar } from './en/radar';
import { report } from './en/report';
import { reportDocx } from './en/report-docx';
import { reportField } from './en/report-field';
import { reportPptx } from './en/report-pptx';
import { reportSheet } from './en/report-sheet';
import { reportZip } from './en/report-zip';
import { rounds } from './en/rounds';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { similar } from './en/similar';
import { technology } from './en/technology';
import { users } from './en/users';
import { words } from './en/words';
import type { Text } from './shape';

/** Every text of the interface in English. */
export const en: Text = {
  accessibility,
  compare,
  editions,
  entry,
  exports: exportPages,
  fill,
  finding,
  importing,
  importPages,
  method,
  overview,
  radar,
  report,
  reportDocx,
  reportField,
  reportPptx,
  reportSheet,
  reportZip,
  settings,
  shell,
  users,
  rounds,
  field,
  technology,
  heatmap,
  history,
  similar,
  lineage,
  editionFiles,
  words,
};
