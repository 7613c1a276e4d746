import { accessibility } from './da/accessibility';
import { audit } from './da/audit';
import { compare } from './da/compare';
import { directory } from './da/directory';
import { editionFiles } from './da/edition-files';
import { editions } from './da/editions';
import { entry } from './da/entry';
import { experiences } from './da/experiences';
import { exportPages } from './da/exports';
import { field } from './da/field';
import { fill } from './da/fill';
import { finding } from './da/finding';
import { guide } from './da/guide';
import { heatmap } from './da/heatmap';
import { history } from './da/history';
import { importing } from './da/import';
import { importPages } from './da/import-pages';
import { initiativeFiles } from './da/initiative-files';
import { initiativeViews } from './da/initiative-views';
import { initiatives } from './da/initiatives';
import { lineage } from './da/lineage';
import { mail } from './da/mail';
import { meetings } from './da/meetings';
import { method } from './da/method';
import { minutes } from './da/minutes';
import { overview } from './da/overview';
import { privacy } from './da/privacy';
import { radar } from './da/radar';
import { report } from './da/report';
import { reportDocx } from './da/report-docx';
import { reportField } from './da/report-field';
import { reportPptx } from './da/report-pptx';
import { reportSheet } from './da/report-sheet';
import { reportZip } from './da/report-zip';
import { room } from './da/room';
import { rounds } from './da/rounds';
import { settings } from './da/settings';
import { shell } from './da/shell';
import { similar } from './da/similar';
import { technology } from './da/technology';
import { trouble } from './da/trouble';
import { users } from './da/users';
import { words } from './da/words';

/** Every text of the interface in Danish. Its shape is what the other languages are held to. */
export const da = {
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
} as const;
