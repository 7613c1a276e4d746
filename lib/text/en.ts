import { accessibility } from './en/accessibility';
import { audit } from './en/audit';
import { compare } from './en/compare';
import { directory } from './en/directory';
import { editionFiles } from './en/edition-files';
import { editions } from './en/editions';
import { entry } from './en/entry';
import { experiences } from './en/experiences';
import { exportPages } from './en/exports';
import { field } from './en/field';
import { fill } from './en/fill';
import { finding } from './en/finding';
import { guide } from './en/guide';
import { heatmap } from './en/heatmap';
import { history } from './en/history';
import { importing } from './en/import';
import { importPages } from './en/import-pages';
import { initiativeFiles } from './en/initiative-files';
import { initiativeViews } from './en/initiative-views';
import { initiatives } from './en/initiatives';
import { lineage } from './en/lineage';
import { mail } from './en/mail';
import { meetings } from './en/meetings';
import { method } from './en/method';
import { minutes } from './en/minutes';
import { overview } from './en/overview';
import { privacy } from './en/privacy';
import { radar } from './en/radar';
import { report } from './en/report';
import { reportDocx } from './en/report-docx';
import { reportField } from './en/report-field';
import { reportPptx } from './en/report-pptx';
import { reportSheet } from './en/report-sheet';
import { reportZip } from './en/report-zip';
import { room } from './en/room';
import { rounds } from './en/rounds';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { similar } from './en/similar';
import { technology } from './en/technology';
import { trouble } from './en/trouble';
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
  initiatives,
  initiativeViews,
  initiativeFiles,
  meetings,
  guide,
  room,
  minutes,
  experiences,
  audit,
  directory,
  mail,
  privacy,
  trouble,
  words,
};
