import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

const indent = { left: 397, hanging: 397 };

/** One kind of bullets, and one of numbers. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: 'questions',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
};

/** What a paragraph says to be an item of one of them. */
export const numbered = {
  bullets: { reference: 'bullets', level: 0 },
  questions: { reference: 'questions', level: 0 },
} as const;
