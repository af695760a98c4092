// Generated from schemas/summary.schema.json by `npm run generate`; do not edit.

/**
 * One attachment: its title alone, or its title and what it shows, or its title and its file.
 */
export type Attachment =
  | string
  | {
      /**
       * The title of the attachment, without 《》 and without punctuation at its end.
       */
      title: string;
      /**
       * The file of the attachment, seen from the folder of this file. Markdown (.md) and plain text (.txt) are bound behind the document; a file of another kind is only named, and goes along by itself.
       */
      file?: string;
      /**
       * What of this file the attachment shows as a table: rectifications is the ledger of problems and measures, on a landscape page; systems is the list of systems adopted.
       */
      content?: 'rectifications' | 'systems';
      /**
       * false for an attachment that cannot be bound with the document: what it shows is written as a file of its own beside the document (org.attachment-1.docx), which begins with the document number and the attachment's.
       */
      bound?: boolean;
    };
/**
 * The red head. Left out, the document has none. A text is the name to draw in red; a map says more.
 */
export type Letterhead =
  | string
  | {
      /**
       * The name to draw in red, usually the issuer followed by 文件. Not needed where the paper carries it already.
       */
      text?: string;
      /**
       * digital draws the whole head; preprinted leaves room on paper that already carries it.
       */
      mode?: 'digital' | 'preprinted';
      /**
       * On preprinted paper: from the upper edge of the paper to where the document number begins, in mm. Left out, 72, or 50 in a letter.
       */
      reserve?: number;
    };

/**
 * What `report summary` makes of many units' files: the data that its template sees, and that --format json writes.
 */
export interface Summary {
  /**
   * The responsibility area; several are joined by 、.
   */
  subject: string;
  /**
   * The years summed up, the earliest first.
   */
  years: number[];
  /**
   * How many units the roster has; absent without a roster.
   */
  expected?: number;
  /**
   * How many units of the roster are summed up; absent without a roster.
   */
  reported?: number;
  /**
   * Who sums up, where the roster says so.
   */
  organisation?: Organisation;
  /**
   * The elements of the official document, where the roster gives them.
   */
  document?: OfficialDocument;
  /**
   * The day that the report speaks of: its date, else the latest of the files'.
   */
  reportedOn: string;
  /**
   * The year summed up.
   */
  year: number;
  /**
   * The day as of which it is reckoned what is overdue.
   */
  on: string;
  /**
   * How many units reported; one with files on several subjects is one.
   */
  units: number;
  /**
   * The units that reported, in the order of the roster, the others by name.
   */
  reporting: ReportingUnit[];
  /**
   * The units of the roster that did not report at all; none without a roster.
   */
  missing: MissingUnit[];
  /**
   * Units whose file is wrong, and so is not summed up; with a roster, those on it.
   */
  faulty: FaultyUnit[];
  /**
   * Units whose file is of an earlier year, and so is not summed up for this one; with a roster, those on it.
   */
  stale: StaleUnit[];
  /**
   * How many wrong files there are that are not of a unit known: with a roster, of one on it.
   */
  unknown: number;
  /**
   * Units that reported and that the roster does not have; they are summed up with the others.
   */
  unlisted: ReportingUnit[];
  /**
   * The systems that there are.
   */
  systems: Total;
  /**
   * 新建, 修订, 沿用, and 未注明 where a file does not say.
   */
  systemsByStatus: NamedTotal[];
  /**
   * Meetings, study and training, drills, channels, articles, then the figures that units give, by name and unit of measure.
   */
  figures: FigureTotal[];
  /**
   * Each figure that a unit gives, rates too, with last year's where that is known.
   */
  unitFigures: UnitFigure[];
  /**
   * What is otherwise than last year, by unit: figures, systems, problems, rectifications.
   */
  changes: Change[];
  /**
   * The problems that were found.
   */
  problems: Total;
  /**
   * The problems of each aspect, the most first, parted by source.
   */
  problemsByAspect: CrossTotal[];
  /**
   * The problems by how they were found, the most first.
   */
  problemsBySource: NamedTotal[];
  /**
   * Every problem in the units' words, in the order of the units.
   */
  problemList: ListedProblem[];
  /**
   * The year's rectifications.
   */
  rectifications: Total;
  /**
   * 未启动, 推进中, 已完成, and 未注明 where a file does not say.
   */
  rectificationsByState: NamedTotal[];
  /**
   * By the aspect of the first problem that each answers, parted by state.
   */
  rectificationsByAspect: CrossTotal[];
  /**
   * Last year's rectifications, as the files have them.
   */
  carriedOver: Total;
  /**
   * The same by state.
   */
  carriedOverByState: NamedTotal[];
  /**
   * The rectifications past their deadline and not completed, last year's among them.
   */
  overdue: Total;
  /**
   * Each that is overdue, in the order of the units.
   */
  overdueList: OpenRectification[];
  /**
   * Each rectification that is not completed, in the order of the units.
   */
  open: OpenRectification[];
  /**
   * The totals of each year, the earliest first.
   */
  trend: TrendYear[];
  /**
   * All of it for each earlier year, the earliest first.
   */
  earlier: YearSummary[];
  /**
   * Files that are not in the totals, and why.
   */
  leftOut: LeftOutFile[];
  /**
   * What the clerk is to verify: names that may mean the same, figures that stand out, texts that two units share.
   */
  verify: Matter[];
}
/**
 * What one file adds to a total.
 */
export interface Part {
  /**
   * The name of the unit.
   */
  unit: string;
  /**
   * The file, as it was named.
   */
  file: string;
  /**
   * What it adds.
   */
  value: number;
}
/**
 * A total, and what it is made of.
 */
export interface Total {
  /**
   * The total.
   */
  value: number;
  /**
   * The files that the total is made of, and what each adds. The values add up to the total.
   */
  from: Part[];
}
/**
 * A total of one kind.
 */
export interface NamedTotal {
  /**
   * What is counted.
   */
  name: string;
  /**
   * The total.
   */
  value: number;
  /**
   * The files that the total is made of, and what each adds. The values add up to the total.
   */
  from: Part[];
}
/**
 * A total of one aspect, parted once more: by source, or by state.
 */
export interface CrossTotal {
  /**
   * What is counted.
   */
  name: string;
  /**
   * The total.
   */
  value: number;
  /**
   * The files that the total is made of, and what each adds. The values add up to the total.
   */
  from: Part[];
  /**
   * The parts, in the same order for every aspect; those with nothing are there with 0.
   */
  by: NamedTotal[];
}
/**
 * The total of a figure that units give.
 */
export interface FigureTotal {
  /**
   * What is counted.
   */
  name: string;
  /**
   * The unit of measure.
   */
  unit?: string;
  /**
   * The total.
   */
  value: number;
  /**
   * The files that the total is made of, and what each adds. The values add up to the total.
   */
  from: Part[];
  /**
   * Last year's total of the units that give both years.
   */
  lastYear?: number;
  /**
   * What last year's total is made of.
   */
  lastYearFrom?: Part[];
  /**
   * true where more than one file gives it; absent where one alone does.
   */
  isShared?: boolean;
  /**
   * How many units give both years.
   */
  compared?: number;
  /**
   * This year's total of those units, which is what last year's is to be compared with.
   */
  comparable?: number;
  /**
   * How those units' total has changed, in words.
   */
  change?: string;
}
/**
 * A unit that reported.
 */
export interface ReportingUnit {
  /**
   * The full name.
   */
  name: string;
  /**
   * The short name, as the roster or the file gives it.
   */
  shortName?: string;
  /**
   * The unit's file.
   */
  file: string;
  /**
   * The responsibility area of the file.
   */
  subject: string;
}
/**
 * A unit of the roster of which no sound file is there.
 */
export interface MissingUnit {
  /**
   * The full name.
   */
  name: string;
  /**
   * The short name, as the roster gives it.
   */
  shortName?: string;
  /**
   * Who is to be asked, from the roster.
   */
  contact?: string;
  /**
   * The telephone number, from the roster.
   */
  phone?: string;
}
/**
 * A rectification that is not completed.
 */
export interface OpenRectification {
  /**
   * The name of the unit, short where there is a short one.
   */
  unit: string;
  /**
   * The unit's file.
   */
  file: string;
  /**
   * The problem, or the problems parted by ；.
   */
  problem: string;
  /**
   * What is done about it.
   */
  measure: string;
  /**
   * Who answers for it.
   */
  responsible?: string;
  /**
   * Which department answers for it.
   */
  department?: string;
  /**
   * The date by which it is to be done.
   */
  due?: string;
  /**
   * 未启动 or 推进中, where it is given.
   */
  status?: string;
  /**
   * From 0 to 100 per cent.
   */
  progress?: number;
  /**
   * How many days it is overdue; absent where it is not.
   */
  days?: number;
  /**
   * Whether it is one of last year's.
   */
  isCarriedOver: boolean;
}
/**
 * What is summed up of one year.
 */
export interface YearSummary {
  /**
   * The year summed up.
   */
  year: number;
  /**
   * The day as of which it is reckoned what is overdue.
   */
  on: string;
  /**
   * How many units reported; one with files on several subjects is one.
   */
  units: number;
  /**
   * The units that reported, in the order of the roster, the others by name.
   */
  reporting: ReportingUnit[];
  /**
   * The units of the roster that did not report at all; none without a roster.
   */
  missing: MissingUnit[];
  /**
   * Units whose file is wrong, and so is not summed up; with a roster, those on it.
   */
  faulty: FaultyUnit[];
  /**
   * Units whose file is of an earlier year, and so is not summed up for this one; with a roster, those on it.
   */
  stale: StaleUnit[];
  /**
   * How many wrong files there are that are not of a unit known: with a roster, of one on it.
   */
  unknown: number;
  /**
   * Units that reported and that the roster does not have; they are summed up with the others.
   */
  unlisted: ReportingUnit[];
  /**
   * The systems that there are.
   */
  systems: Total;
  /**
   * 新建, 修订, 沿用, and 未注明 where a file does not say.
   */
  systemsByStatus: NamedTotal[];
  /**
   * Meetings, study and training, drills, channels, articles, then the figures that units give, by name and unit of measure.
   */
  figures: FigureTotal[];
  /**
   * Each figure that a unit gives, rates too, with last year's where that is known.
   */
  unitFigures: UnitFigure[];
  /**
   * What is otherwise than last year, by unit: figures, systems, problems, rectifications.
   */
  changes: Change[];
  /**
   * The problems that were found.
   */
  problems: Total;
  /**
   * The problems of each aspect, the most first, parted by source.
   */
  problemsByAspect: CrossTotal[];
  /**
   * The problems by how they were found, the most first.
   */
  problemsBySource: NamedTotal[];
  /**
   * Every problem in the units' words, in the order of the units.
   */
  problemList: ListedProblem[];
  /**
   * The year's rectifications.
   */
  rectifications: Total;
  /**
   * 未启动, 推进中, 已完成, and 未注明 where a file does not say.
   */
  rectificationsByState: NamedTotal[];
  /**
   * By the aspect of the first problem that each answers, parted by state.
   */
  rectificationsByAspect: CrossTotal[];
  /**
   * Last year's rectifications, as the files have them.
   */
  carriedOver: Total;
  /**
   * The same by state.
   */
  carriedOverByState: NamedTotal[];
  /**
   * The rectifications past their deadline and not completed, last year's among them.
   */
  overdue: Total;
  /**
   * Each that is overdue, in the order of the units.
   */
  overdueList: OpenRectification[];
  /**
   * Each rectification that is not completed, in the order of the units.
   */
  open: OpenRectification[];
}
/**
 * The totals of one year.
 */
export interface TrendYear {
  /**
   * The year summed up.
   */
  year: number;
  /**
   * How many units reported.
   */
  units: number;
  /**
   * How many systems there are.
   */
  systems: number;
  /**
   * How many problems were found.
   */
  problems: number;
  /**
   * How many rectifications there are.
   */
  rectifications: number;
  /**
   * How many of them are completed.
   */
  completed: number;
  /**
   * How many rectifications are overdue, last year's among them.
   */
  pastDue: number;
}
/**
 * A file that is not in the totals.
 */
export interface LeftOutFile {
  /**
   * The file.
   */
  file: string;
  /**
   * The unit, where the file could be read that far.
   */
  unit?: string;
  /**
   * Its year, where the file could be read that far.
   */
  year?: number;
  /**
   * Why it is left out.
   */
  reason: string;
  /**
   * faulty: it has errors; earlier-year, later-year: it is of another year; twice: the unit has another file; same-content: another file says the same; unopened: it could not be opened.
   */
  why: 'faulty' | 'earlier-year' | 'later-year' | 'twice' | 'same-content' | 'unopened';
}
/**
 * A unit whose file is wrong.
 */
export interface FaultyUnit {
  /**
   * The full name.
   */
  name: string;
  /**
   * The short name, as the roster gives it.
   */
  shortName?: string;
  /**
   * Who is to be asked, from the roster.
   */
  contact?: string;
  /**
   * The telephone number, from the roster.
   */
  phone?: string;
  /**
   * The file.
   */
  file: string;
  /**
   * What is wrong, for the clerk.
   */
  reason: string;
}
/**
 * A unit whose file is of an earlier year.
 */
export interface StaleUnit {
  /**
   * The full name.
   */
  name: string;
  /**
   * The short name, as the roster gives it.
   */
  shortName?: string;
  /**
   * Who is to be asked, from the roster.
   */
  contact?: string;
  /**
   * The telephone number, from the roster.
   */
  phone?: string;
  /**
   * The file.
   */
  file: string;
  /**
   * The year of its file.
   */
  year: number;
}
/**
 * A figure of one unit.
 */
export interface UnitFigure {
  /**
   * The unit: its short name, the full one where two would be one.
   */
  unit: string;
  /**
   * The file.
   */
  file: string;
  /**
   * What is counted.
   */
  name: string;
  /**
   * The unit of measure.
   */
  measure?: string;
  /**
   * This year's.
   */
  value: number;
  /**
   * Last year's: of last year's file, else what this file gives.
   */
  lastYear?: number;
  /**
   * Whether it is a rate, which has no total.
   */
  isRate?: boolean;
}
/**
 * What is otherwise than last year in one unit.
 */
export interface Change {
  /**
   * The unit: its short name, the full one where two would be one.
   */
  unit: string;
  /**
   * What is counted.
   */
  name: string;
  /**
   * The unit of measure.
   */
  measure?: string;
  /**
   * Last year's.
   */
  lastYear: number;
  /**
   * This year's.
   */
  value: number;
  /**
   * The change in words; of a rate in percentage points.
   */
  change: string;
}
/**
 * A problem of one unit.
 */
export interface ListedProblem {
  /**
   * The unit: its short name, the full one where two would be one.
   */
  unit: string;
  /**
   * The file.
   */
  file: string;
  /**
   * The aspect, 未注明 where the file does not say.
   */
  aspect: string;
  /**
   * How it was found, 未注明 where the file does not say.
   */
  source: string;
  /**
   * Its title.
   */
  title?: string;
  /**
   * What was found.
   */
  description: string;
  /**
   * The day that it was found.
   */
  found?: string;
  /**
   * Its cause.
   */
  cause?: string;
  /**
   * The measures that answer it.
   */
  measures?: string;
  /**
   * 已完成 where each of its measures is, 未启动 where none is begun, else 推进中; 未注明 where a measure does not say, 没有措施 where there is none.
   */
  state: string;
  /**
   * Whether last year's file has the same words.
   */
  wasThere?: boolean;
}
/**
 * What the clerk is to verify.
 */
export interface Matter {
  /**
   * The file.
   */
  file: string;
  /**
   * The unit that it is about.
   */
  unit?: string;
  /**
   * What stands out.
   */
  matter: string;
  /**
   * What to do.
   */
  advice: string;
}
/**
 * The unit that reports.
 */
export interface Organisation {
  /**
   * The full official name of the unit, as on its seal.
   */
  name: string;
  /**
   * The usual short form of the name.
   */
  shortName?: string;
  /**
   * What the unit calls itself in running text.
   */
  selfReference?: string;
  /**
   * What the body that decides in the unit is called.
   */
  body?: string;
}
/**
 * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
 */
export interface OfficialDocument {
  /**
   * The title of the document. Left out, it is built from the unit, the year, the subject and the kind of document. A line break in it is kept.
   */
  title?: string;
  /**
   * What identifies the electronic document (公文标识), where the unit's system for documents has given it one. Not printed; kept among the properties of the .docx.
   */
  identifier?: string;
  /**
   * Who the document is sent to: one name or a list of names.
   *
   * @minItems 1
   */
  addressee?: string | string[];
  /**
   * Who receives a copy: one name or a list of names. Printed in the record on the last page.
   *
   * @minItems 1
   */
  copyTo?: string | string[];
  /**
   * Who issues and signs the document. Left out, the full name of the unit; a list for a joint issue, the host first.
   *
   * @minItems 1
   */
  issuer?: string | string[];
  /**
   * The document number as it is printed: the code of the issuer, the year in 〔〕, the serial number.
   */
  number?: string;
  /**
   * The leader who approves a document sent to a higher body; a list for a joint issue, in the order of the issuers. Printed at the right of the document number, two names a line.
   *
   * @minItems 1
   */
  signatory?: string | string[];
  /**
   * The secrecy level of the document and for how long it holds.
   */
  classification?: Classification;
  /**
   * How urgent the document is.
   */
  urgency?: '特急' | '加急';
  /**
   * The number of this copy, up to six digits; printed with leading zeros.
   */
  copyNumber?: string | number;
  /**
   * The date of the document, printed under the signature.
   */
  date?: string;
  /**
   * A note below the date, such as a contact person or who may read the document; written without its brackets.
   */
  note?: string;
  /**
   * The attachments in order: a title, or a title with what it shows or with its file.
   */
  attachments?: Attachment[];
  /**
   * The office that prints the document, in the record on the last page.
   */
  printedBy?: string;
  /**
   * The date on which the document is sent to print, in the record on the last page.
   */
  printedOn?: string;
  /**
   * Who was at the meeting, in minutes; printed below the text. Each name as it is to be printed, with the body that the person is from where that is to be said.
   */
  attendance?: {
    /**
     * Who attended: one name or a list of names.
     *
     * @minItems 1
     */
    present?: string | string[];
    /**
     * Who was excused: one name or a list of names.
     *
     * @minItems 1
     */
    absent?: string | string[];
    /**
     * Who attended without a vote: one name or a list of names.
     *
     * @minItems 1
     */
    observers?: string | string[];
  };
  /**
   * A special form of clause 10 of GB/T 9704: letter, order or minutes. Left out, the general form. A letter and an order have a red head without being asked for it; so do minutes.
   */
  form?: 'letter' | 'order' | 'minutes';
  /**
   * The red head. Left out, the document has none. A text is the name to draw in red; a map says more.
   */
  letterhead?: Letterhead;
  /**
   * true leaves room for a seal over the signature and date, of a joint issue for one over each name. The seal itself is never drawn: a file that shows one would look signed.
   */
  seal?: boolean;
  /**
   * The full post of the head whose signature stamp (签名章) goes below the text in place of the issuer's name and seal; of a joint issue a list, in the order of the issuers. The post is printed, and at its right the room for the stamp is left; the stamp itself is never drawn.
   *
   * @minItems 1
   */
  stamp?: string | string[];
}
/**
 * The secrecy level of the document and for how long it holds.
 */
export interface Classification {
  /**
   * The secrecy level.
   */
  level: '秘密' | '机密' | '绝密';
  /**
   * For how many years the document stays secret.
   */
  years?: number;
}
