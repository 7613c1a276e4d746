import type { Text } from '../shape';

/** What kommuner tell each other about technologies: writing, looking through, sharing, taking back, and using others'. */
export const experiences: Text['experiences'] = {
  title: 'Experiences',
  lead: 'Here kommuner tell each other what they have learned from a technology, so that you can build on it.',
  fields: {
    what: 'What we did',
    forWhom: 'For whom',
    result: 'What came of it',
    differently: 'What we would do differently',
    supplier: 'Supplier',
    contact: 'Contact',
  },
  technology: 'Technology',
  sharedOn: (date) => `Shared ${date}`,
  simulated: 'Simulated',
  simulatedNote: 'The kommune and its experience are fictitious, made for the demo.',
  read: (technology, kommune) => `Read about ${technology} in ${kommune}`,
  statuses: { draft: 'Draft', shared: 'Shared', withdrawn: 'Withdrawn' },
  uses: (count) => (count === 1 ? '1 kommune uses it' : `${count} kommuner use it`),

  used: {
    heading: 'Others have used your experience',
    by: 'is used by',
  },
  own: {
    heading: 'Your own experiences',
    none: 'You have not shared any experience yet.',
    noneEditor:
      'You have not shared any experience yet. Begin with something you have put into operation, finished piloting or stopped: what did not work saves others trouble, too.',
    askEditor: 'Your head of digitalisation writes and shares experiences.',
    new: 'Share an experience',
    caption: 'Your own experiences, newest first',
    columns: { technology: 'Technology', status: 'Status', shared: 'Shared', uses: 'Used by' },
    notShared: '–',
    notSharedWord: 'not shared',
    nobody: 'nobody yet',
  },
  others: {
    heading: 'Shared by other kommuner',
    order: 'The kommuner most like yours come first.',
    criteria: 'Which kommuner are like ours?',
    none: 'No other kommune has shared an experience yet.',
    filter: 'Find an experience',
    search: 'Search the texts',
    all: 'All technologies',
    option: (name, count) => `${name} (${count})`,
    submit: 'Show',
    clear: 'Show all',
    noneFound: 'No experience matches your search. Try fewer words or another technology.',
    found: (total, all) => {
      const what = all === 1 ? 'experience' : 'experiences';
      return total === all ? `${all} ${what}` : `${total} of ${all} ${what}`;
    },
    marked: 'You use this',
  },

  write: {
    titleNew: 'Share an experience',
    titleEdit: 'Edit your experience',
    lead: 'Write briefly and honestly, as to a colleague in another kommune. Nobody else sees anything until you choose to share it.',
    choose: 'Choose a technology',
    technologyHint: 'Only technologies that every kommune knows.',
    own: (names, count) =>
      `${names} cannot be chosen. You added ${count === 1 ? 'it' : 'them'} yourselves, so the other kommuner do not know ${count === 1 ? 'it' : 'them'} and could not find the experience on their radar.`,
    hints: {
      what: 'What did you use the technology for, and how did you begin?',
      forWhom: 'Whom is it for: citizens, staff, which service areas?',
      result: 'What came of it? Please say how you know.',
      differently: 'What would you have liked to know from the beginning?',
      supplier: 'Only if it helps others.',
      contact:
        'A function, such as digitalisering@kommune.dk or “Assistive technology, tel. 12 34 56 78”. Not a person’s name: people change jobs.',
    },
    noPersonal: 'Do not write about citizens or staff who can be recognised.',
    next: 'Preview what others will see',
    cancel: 'Cancel',
  },

  show: {
    ofKommune: (technology, kommune) => `${technology} in ${kommune}`,
    ofUs: (technology) => `Your experience with ${technology}`,
    leadDraft: 'A draft that only you can see. Below it is shown exactly as the other kommuner will see it.',
    leadShared: 'Shared: every kommune that uses Pejling here sees what is shown below.',
    leadWithdrawn: 'Withdrawn. Only you can see it. You can edit it and share it again.',
    preview: 'How other kommuner see it',
    previewWithdrawn: 'How it looks if you share it again',
    gone: 'The experience has been withdrawn',
    goneText:
      'You have marked that you use it, but the kommune no longer shares it. If it is shared again, you will find it under Experiences.',
    toOthers: 'See other experiences',
    empty: 'Missing',
    aboutTechnology: (technology) => `Everything about ${technology}`,
    moreAbout: (technology) => `More experiences with ${technology}`,
    edit: 'Edit the text',
    delete: 'Delete the draft',
    deleteWithdrawn: 'Delete the experience',
    deleteText: 'It is deleted for good and cannot be brought back.',
    share: {
      heading: 'Share with the other kommuner',
      text: 'Everyone signed in for a kommune of this installation can read it. You can withdraw it at any time.',
      submit: 'Share the experience',
      missing: 'Before you can share it, this is missing:',
      personal: 'The contact looks like a person’s',
      personalText:
        'Preferably use a function, such as digitalisering@kommune.dk. Then others can still reach you when somebody changes jobs, and nobody’s name stands on other people’s screens. You may share it anyway if it is a function.',
    },
    withdraw: {
      summary: 'Withdraw or edit',
      text: 'The experience disappears from the other kommuner at once, also from those that use it. You can then edit it and share it again: the others never see anything that you have not read through first.',
      submit: 'Withdraw',
    },
    usedBy: {
      heading: 'Who uses it?',
      none: 'No kommune has marked yet that it uses it.',
      one: (kommune, date) => `${kommune}, since ${date}`,
    },
    use: {
      heading: 'Can you use it?',
      text: (kommune) =>
        `Let ${kommune} know that sharing helped. They are shown that your kommune uses the experience, and nothing else.`,
      submit: 'We will use this',
      marked: (kommune) => `You have marked that you use it. ${kommune} can see that.`,
      undo: 'Remove the mark',
      askEditor: 'Your head of digitalisation can mark that you use it, so that they can see it helped.',
    },
  },

  onTechnology: {
    heading: 'Experiences of other kommuner',
    none: 'No other kommune has shared an experience with the technology yet.',
    all: (count) => `See all ${count}`,
    local: 'Experiences with your own technology cannot be shared: the other kommuner do not know it.',
    share: 'Share your own experience',
  },
  onRadar: {
    heading: 'Others have experience here',
    lead: 'You use or try these technologies too little, or you still pilot them although they are ready. Others have shared what they learned:',
    from: 'From ',
    more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    all: 'See all experiences',
  },

  doneTitle: 'Saved',
  done: {
    saved: 'The draft is saved. Read it through before you share it.',
    shared: 'The experience is shared. Thank you for helping others.',
    withdrawn: 'The experience is withdrawn. Nobody else can see it now.',
    deleted: 'The experience is deleted.',
    used: 'Marked. The kommune can now see that you use its experience.',
    unused: 'The mark is removed.',
  },
  failedTitle: 'It was not saved',
  failed: {
    malformed: 'Choose a technology and try again. What you wrote is still here.',
    'no-technology': 'Choose a technology and try again. What you wrote is still here.',
    'own-technology':
      'Your own technology cannot be shared: the other kommuner do not know it. Choose one that everybody knows.',
    'too-long': 'A text is too long. Shorten it and try again. What you wrote is still here.',
    changed: 'Somebody else has edited the experience meanwhile. See what it says now before you go on.',
    'changed-form':
      'Somebody else has edited the experience meanwhile. What you wrote is still here. See what is saved before you save: otherwise you overwrite it.',
    shared: 'The experience is shared. Withdraw it before you change it.',
    'not-shared': 'The experience is not shared.',
    incomplete: 'Text is missing before the experience can be shared.',
  },
  seeSaved: 'See what is saved',
};
