/** Measurements: opening, contributing, closing, and files between installations. */
export const rounds = {
  title: 'Measurements',
  lead: 'A measurement gathers the answers of many kommuner at the same time. When it is closed, you can see how your own use compares with the other kommuner that take part.',
  leadCoordinator:
    'You open a measurement, the kommuner contribute their answers, and when you close it, the figures are published. No figure is about fewer than six kommuner.',
  noGoal: 'A measurement shows what others do. It is neither a grade nor a target.',

  list: {
    open: 'Open measurements',
    published: 'Published measurements',
    cancelled: 'Cancelled measurements',
    noneOpen: 'No measurement is open at present.',
    noneOpenCoordinator: 'No measurement is open. Open one when the kommuner should answer.',
    nonePublished: 'No measurement has been published here yet.',
    new: 'Open a measurement',
    contribute: 'Contribute your answers',
    see: 'See the measurement',
    seeOwn: 'See your contribution',
    follow: 'Follow the measurement',
    asks: (issuer: string, edition: string, year: number): string =>
      `${issuer} asks for the answers of the kommuner’s radars of ${year} on the edition “${edition}”.`,
    date: (date: string): string => `Each kommune counts in the region that it belongs to on ${date}.`,
    contributed: (date: string): string => `You have contributed, last on ${date}.`,
    notContributed: 'You have not contributed yet.',
    count: (count: number): string =>
      count === 0
        ? 'No kommune has contributed'
        : `${count === 1 ? '1 kommune has' : `${count} kommuner have`} contributed`,
    compare: 'Compare with the others',
    release: 'About the measurement',
    keys: 'Registered keys',
    keysLink: 'See and change the keys that are registered',
    keysCount: (count: number): string => (count === 1 ? '1 key is registered.' : `${count} keys are registered.`),
  },
  states: { open: 'Open', closed: 'Closed', cancelled: 'Cancelled' },
  coverage: {
    national: (count: number): string => `National average of ${count} kommuner`,
    participants: (count: number): string => `Average of the ${count} kommuner that take part`,
  },
  publishedBy: (issuer: string, date: string): string => `Published ${date} by ${issuer}.`,
  version: (version: number): string => `Version ${version}`,

  groups: {
    partitions: {
      country: 'All kommuner that take part',
      region: 'Regions',
      kommunegruppe: 'Types of kommune',
      population: 'Population',
    },
    bands: {
      'below-30000': 'Below 30,000 inhabitants',
      '30000-60000': '30,000–60,000 inhabitants',
      'above-60000': 'Above 60,000 inhabitants',
    },
    and: ' and ',
    caption: 'Groups with figures',
    columns: { group: 'Group', partition: 'Division', members: 'Kommuner' },
    own: 'Your group',
    merged: 'Put together, because one of them has fewer than six.',
    withheld: 'Withheld',
    noneWithheld: 'No group is withheld.',
    reasons: {
      'too-few': 'Fewer than six kommuner take part.',
      'few-changed':
        'Not shown this time: Fewer than six kommuner have joined or left, or changed their contributions, since the group was published earlier. The difference could show what exactly those have answered. You can use another grouping in the meantime.',
      'few-corrected':
        'Not shown this time: Fewer than six kommuner have changed their contributions since an earlier version of the measurement. The difference between the two versions could show what exactly those have changed. You can use another grouping in the meantime.',
      derivable:
        'Not shown this time: Together with what else is published, one could work out what fewer than six kommuner have answered. You can use another grouping in the meantime.',
      'one-group':
        'There are no two groups of at least six kommuner each, so the figures would be those of all kommuner that take part.',
    },
    nothingWhy: {
      'too-few': (count: number): string =>
        `${count === 0 ? 'No kommune has' : count === 1 ? '1 kommune has' : `${count} kommuner have`} contributed. At least six are needed, or a single kommune’s answer could be read from the figures.`,
      'few-changed':
        'Fewer than six kommuner have joined or left, or changed their contributions, since all who took part were published earlier. The difference could show what exactly those have answered. The measurement can be closed when six or more have joined or left – or none at all.',
      'few-corrected':
        'Fewer than six kommuner have changed their contributions since an earlier version of the measurement. The difference between the two versions could show what exactly those have changed. A new version can be published when at least six have changed their contributions – or none at all.',
      derivable:
        'Together with the figures that are published already, one could work out what fewer than six kommuner have answered. It helps if more kommuner contribute.',
      'one-group': 'There are no two groups of at least six kommuner each.',
    },
  },

  open: {
    title: 'Open a measurement',
    lead: 'The kommuner can contribute as soon as the measurement is open. You close it yourself when there are answers enough.',
    name: 'Name of the measurement',
    nameHint: 'Stands wherever the figures are shown. For example “Measurement 2026”.',
    year: 'Year of the radar',
    yearHint: 'The kommuner contribute their radar of this year.',
    edition: 'Edition',
    editionHint: 'Only published editions that every kommune has. Answers are counted on its areas and technologies.',
    date: 'Date of the groups',
    dateHint:
      'The region is the one that a kommune belongs to on that day. Type of kommune and population are those registered.',
    issuer: 'Who asks for the answers?',
    issuerHint: 'Stands as the publisher beside every figure. For example KL, or the name of your partnership.',
    submit: 'Open the measurement',
    noEdition: 'There is no published edition to ask about. Publish one first.',
    toEditions: 'To the editions',
  },

  round: {
    about: 'About the measurement',
    facts: {
      edition: 'Edition',
      year: 'Year of the radar',
      date: 'Date of the groups',
      issuer: 'Publisher',
      opened: 'Opened',
      closed: 'Closed',
      participants: 'Contributions',
    },
    lead: (issuer: string, year: number): string =>
      `${issuer} asks for the answers of the kommuner’s radars of ${year}.`,
    ended: {
      closed: 'The measurement is closed. It takes no more contributions.',
      cancelled: 'The measurement is cancelled. No figures are published, and the contributions are not used.',
    },
    toRelease: 'See what is published',
    statusOnly: 'The digital lead contributes for the kommune.',
    participants: 'Kommuner that take part',
    showAll: 'Show which',
    noParticipants: 'No kommune has contributed yet.',
    missing: (count: number): string => (count === 1 ? '1 kommune is missing' : `${count} kommuner are missing`),
    missingNone: 'Every kommune of the installation has contributed.',
    caption: 'Kommuner that have contributed',
    columns: { kommune: 'Kommune', source: 'Contributed', date: 'Last' },
    sources: { here: 'Here', file: 'By file' },
    remove: {
      summary: 'Remove a contribution that came as a file',
      text: 'If a kommune on its own server asks to leave the measurement, remove its contribution here. What is published already does not change.',
      submit: (name: string): string => `Remove the contribution of ${name}`,
    },
    neverWhat:
      'Only who has contributed stands here. Pejling does not show what they have answered, but a contribution’s file can be read by everyone who gets it. Do not send it on.',
  },

  now: {
    heading: 'If the measurement is closed now',
    lead: 'Which groups can be shown is decided from who takes part, before any answer is read.',
    withoutFacts: (names: string): string =>
      `The region on the date of the groups, the type of kommune or the population is missing for: ${names}. The measurement cannot be closed until that is mended.`,
  },

  contribute: {
    heading: 'Your contribution',
    before: 'Read this before you contribute',
    again: 'What is sent, and what becomes known',
    sent: {
      heading: 'What is sent',
      text: (year: number): string =>
        `Your answers in the radar of ${year}: one answer for each technology in each of the edition’s areas, and one for the whole kommune. Where several of your areas answer to the same area of the edition, the middle answer counts.`,
      not: 'Notes, names, spread, value and your own technologies are not sent.',
    },
    public: {
      heading: 'What becomes known',
      participants: 'The list of kommuner that take part is published.',
      groups:
        'Figures are shown only for groups of at least six kommuner, and never so that one can work out those of fewer. Pejling does not show your answers to others. Whoever runs the server can read them in the database, and if they are sent as a file, everyone who gets the file can read them.',
    },
    unprotected: {
      heading: 'What is not protected',
      alike: 'If all in a group have given the same answer, the figures show what each of them has answered – you too.',
      change:
        'Between two measurements one can see that groups have changed. If a single kommune is the only one to have changed an answer, the change can be seen in the figures, and whoever knows which kommune it is can read what it changed. A new version of the same measurement is published only when none or at least six kommuner have changed their contributions.',
    },
    counts: {
      answers: (answered: number, cells: number, areas: number): string =>
        `You contribute ${answered} answers of ${cells} possible, ${areas === 0 ? 'for the whole kommune only' : `for the whole kommune and ${areas === 1 ? 'one' : areas} of the edition’s areas`}.`,
      unanswered: 'What you have not answered is not counted.',
    },
    unmapped: (names: string): string =>
      `Answers to none of the edition’s areas: ${names}. These answers count for the whole kommune only.`,
    toMapping: 'Say which of the edition’s areas they answer to',
    missingTechnologies: (count: number): string =>
      `${count} of the measurement’s technologies ${count === 1 ? 'is' : 'are'} not on your radar and cannot be answered.`,
    noRadar: (year: number): string =>
      `You have no radar of ${year} yet. Begin it on the measurement’s edition, and fill it in before you contribute.`,
    noAnswers: (year: number): string => `Your radar of ${year} has no answers yet that the measurement can count.`,
    toNewRadar: 'Begin a radar',
    toFill: 'Fill in the radar',
    submit: 'Contribute',
    update: 'Update the contribution',
    withdraw: 'Withdraw the contribution',
    withdrawText:
      'Then you do not take part, unless you contribute again before the measurement is closed. Figures that are published already do not change.',
    done: (date: string, time: string): string => `You have contributed, last on ${date} at ${time}.`,
    none: 'You have not contributed yet.',
    changed: 'Your answers have changed since you contributed. Update the contribution if the changes should count.',
    same: 'The contribution is as the radar is now.',
    until: 'You can update the contribution, or withdraw it, until the measurement is closed.',
  },

  send: {
    heading: 'Send the contribution to the publisher',
    lead: (issuer: string): string =>
      `The measurement is held on another server. Fetch the contribution’s file, and send it to ${issuer}. The file is signed, so it is noticed if anyone changes it. It is not encrypted: everyone who gets the file can read your answers. Send it only by secure mail, or in another way that you trust.`,
    fetch: 'Fetch the contribution’s file',
    first: 'The first time',
    firstText:
      'The publisher must know your key. Call them and read the fingerprint out; the public key can be sent by e-mail.',
    again: 'If you update the contribution, fetch and send the file again. If you withdraw it, tell the publisher.',
    fingerprint: 'Fingerprint',
    publicKey: 'Public key',
  },

  invite: {
    heading: 'Kommuner on servers of their own',
    lead: 'Send them the invitation. They send back a contribution’s file, which you take in here. It shows the kommune’s answers to everyone who gets it.',
    fetch: 'Fetch the invitation',
    fingerprint: 'The fingerprint of our key, which they compare with:',
    importHeading: 'Take a contribution’s file in',
    file: 'Contribution’s file',
    fileHint: 'A .json file from a kommune’s own Pejling. A new contribution of the same kommune replaces the old one.',
    submit: 'Take the contribution in',
  },

  unknownKey: {
    heading: 'The key is not registered',
    text: (kommune: string): string =>
      `The file says that it is from ${kommune}, but it is signed with a key that we do not know. The contribution has not been taken in.`,
    call: (kommune: string): string =>
      `Call ${kommune} on a number that you have found yourself, and ask them to read the fingerprint out. Register the key only if it is the same.`,
    confirm: 'I have spoken with them, and the fingerprint is the same',
    submit: (kommune: string): string => `Register the key for ${kommune}`,
    again: 'Then take the contribution’s file in again.',
  },

  close: {
    heading: 'Close the measurement',
    what: 'When you close the measurement:',
    effects: [
      'the answers are counted, and the groups’ figures are published to everyone who is signed in',
      'the list of kommuner that take part is published',
      'the figures can never be changed; a correction becomes a new version',
      'nobody can contribute any longer, unless you open the measurement again',
    ],
    confirm: 'I have seen what will be published',
    submit: 'Close and publish',
    cannot: 'The measurement cannot be closed yet.',
  },
  cancel: {
    summary: 'Cancel the measurement',
    text: 'Then nobody can contribute, and nothing is published. It cannot be undone; you can open a new measurement.',
    submit: 'Cancel the measurement',
    again: {
      summary: 'Close without publishing a new version',
      text: 'Then the measurement is closed again, and what is published already is unchanged.',
      submit: 'Close without a new version',
    },
  },
  reopen: {
    summary: 'Open the measurement again',
    text: 'Then kommuner can update their contributions, and more can join. When it is closed again, a new version is published. What is published already stays.',
    submit: 'Open the measurement again',
  },

  release: {
    figures: {
      heading: 'The figures',
      lead: 'Shares of the kommuner in the group that answered with a use, over all areas. They say what kommuner do, and are no goal.',
      group: 'Group',
      caption: (group: string): string => `What those who took part answered: ${group}`,
      mean: 'Mean (1–4)',
      answers: 'Answers',
      suppressed: 'Not shown: fewer than five answered',
      splitMark: 'split: the mean misleads',
      split: '* The kommuner are split between two answers, so that the mean lies where few are.',
    },
    lead: (edition: string, year: number): string => `Answers of the radars of ${year} on the edition “${edition}”.`,
    compare: 'Compare with the others',
    superseded: (version: number): string => `This is not the newest version. Version ${version} is newer.`,
    toNewest: 'See the newest',
    about: 'About the figures',
    facts: {
      coverage: 'Coverage',
      edition: 'Edition',
      date: 'Date of the groups',
      issuer: 'Publisher',
      published: 'Published',
      version: 'Version',
    },
    versions: 'Versions',
    versionItem: (version: number, date: string, count: number): string =>
      `Version ${version}, ${date}, ${count} kommuner`,
    thisOne: 'shown here',
    groups: 'Groups',
    groupsLead:
      'There are figures for all kommuner that take part as one, and for these groups. Each has at least six kommuner.',
    withheldLead: 'For these there are no figures:',
    participants: (count: number): string => (count === 1 ? '1 kommune takes part' : `${count} kommuner take part`),
    yours: 'you',
    notWithin: 'Your kommune takes no part in this measurement.',
    within: 'Your kommune takes part. When you compare, your own answer is taken out of the figures.',
    method: 'How the figures came about',
    methodText: [
      'Each kommune has answered for itself. Pejling counts how many have given each answer to each technology in each area. Averages and distributions are worked out from those counts.',
      'An average is shown only where at least five have answered that they have it in operation, pilot it, follow it or do not use it. “Stopped”, “not relevant” and “don’t know” are counted apart and are never part of an average.',
      'Every group has at least six kommuner, and so has everything that can be worked out by adding groups together and taking them from each other – across measurements too.',
      'The answers are the kommuner’s own. They show what is done, not what should be done.',
    ],
    toMethod: 'Read more about the method',
    file: 'Fetch the result’s file',
    fileText: 'For kommuner on servers of their own. The file is signed and holds only what is published.',
  },

  load: {
    heading: 'Take a file in',
    editorLead:
      'If the publisher has sent you an invitation to a measurement or a result, take the file in here. Pejling sees for itself which it is.',
    coordinatorLead:
      'If the measurement is held on another server, you can take its invitation or its result in here, so that the kommuner of this installation see it.',
    file: 'File from the publisher',
    fileHint: 'A .json file with an invitation or a result.',
    submit: 'Take the file in',
    unknown: {
      heading: 'Check who the file is from',
      text: (issuer: string): string =>
        `The file says that it is from ${issuer}. It is signed with a key that has not been used here before. Nothing has been taken in yet.`,
      call: 'Call the publisher on a number that you have found yourself, and compare the fingerprint. If it is not the same, do not take the file in.',
      confirm: 'We have called the publisher, and the fingerprint is the same',
      again: 'Choose the same file again',
      submit: 'Trust the key, and take the file in',
    },
  },

  keys: {
    title: 'Registered keys',
    lead: 'A file is taken in only when it is signed with a key that is registered here.',
    own: 'The key of this installation',
    ownText: 'Read the fingerprint out when a kommune calls to check an invitation or a result.',
    caption: 'Keys that are registered',
    columns: {
      name: 'Belongs to',
      purpose: 'Used for',
      fingerprint: 'Fingerprint',
      registered: 'Registered',
      action: 'Change',
    },
    purposes: { contribution: 'Contributions', release: 'Invitations and results' },
    none: 'No key is registered.',
    revoked: 'Revoked',
    revoke: 'Revoke',
    revokeNamed: (name: string): string => `Revoke the key of ${name}`,
    revokeText: 'Files signed with a revoked key are not taken in. What has been taken in already stays.',
    register: 'Register a key',
    registerLead:
      'The kommune finds its public key on the measurement’s page in its own Pejling. Call them, and compare the fingerprint before you register it.',
    kommune: 'Kommune',
    choose: 'Choose a kommune',
    publicKey: 'Public key',
    publicKeyHint: 'Paste the whole key. The next page shows its fingerprint.',
    next: 'Show the fingerprint',
    check: {
      heading: (kommune: string): string => `Is this the key of ${kommune}?`,
      text: 'The key is not registered yet.',
    },
  },

  done: {
    opened: 'The measurement is open. The kommuner can contribute now.',
    contributed: 'Thank you. Your contribution is made.',
    'contributed-foreign': 'The contribution is ready. Fetch its file below, and send it to the publisher.',
    updated: 'Your contribution is updated.',
    'updated-foreign': 'The contribution is updated here. Fetch its file again, and send it to the publisher.',
    withdrawn: 'Your contribution is withdrawn.',
    'withdrawn-foreign':
      'Your contribution is withdrawn here. If you have sent its file already, ask the publisher to remove the contribution.',
    removed: 'The contribution is removed from the measurement.',
    imported: 'The contribution has been taken in.',
    replaced: 'The contribution has been taken in, and replaces the kommune’s earlier one.',
    closed: 'The measurement is closed, and the figures are published.',
    reopened: 'The measurement is open again.',
    cancelled: 'The measurement is cancelled.',
    'closed-again': 'The measurement is closed again. What is published is unchanged.',
    registered: 'The key is registered.',
    revoked: 'The key is revoked.',
    'round-loaded': 'The invitation has been taken in. Contributions can be made now.',
    'release-loaded': 'The result has been taken in.',
  },
  failedTitle: 'That did not work',
  failed: {
    malformed: 'Something is missing or could not be read. Look through the fields, and try again.',
    changed: 'The measurement was changed by another meanwhile. Look it through, and try again.',
    open: 'The measurement is open. That can be done only when it is closed.',
    closed: 'The measurement is closed.',
    cancelled: 'The measurement is cancelled.',
    'not-open': 'The measurement is no longer open, so it takes no contributions.',
    foreign: 'The measurement is held on another server. It can be changed only there.',
    'not-publishable': 'The measurement is not closed: nothing can be published yet. The reason stands below.',
    'no-facts':
      'The measurement is not closed: the region on the date of the groups, the type of kommune or the population is missing for one that takes part.',
    simulated:
      'A simulated kommune cannot contribute to a real measurement, nor a real one to a simulated measurement.',
    'no-radar': 'You have no radar of the measurement’s year, so there is nothing to contribute.',
    'no-answers': 'There are no answers to contribute yet.',
    none: 'You have not contributed, so there is nothing to withdraw.',
    'not-there': 'The kommune’s contribution by file is no longer there.',
    title: 'Write a name of at most 120 characters.',
    issuer: 'Write who asks, in at most 120 characters.',
    year: 'Write a year of four digits.',
    date: 'Write a date that exists.',
    'unconfirmed-close': 'Tick that you have seen what will be published. The measurement is not closed.',
    'no-file': 'Choose a file first.',

    'file-too-large': 'The file is too large. A file from Pejling has at most 10 MB: see whether it is the right one.',
    'file-not-json': 'The file could not be read. Is it the .json file that you were sent? Ask for it again.',
    'file-foreign': 'The file is not one that can be taken in here. See whether it is the right one.',
    'file-is-contribution':
      'This is a contribution’s file. It is taken in on the measurement’s own page, where the measurement was opened.',
    'file-is-round': 'This is an invitation, not a contribution. It is taken in on the page Measurements.',
    'file-is-release': 'This is a result, not a contribution. It is taken in on the page Measurements.',
    'file-newer-version': 'The file was made by a newer version of Pejling. Update Pejling here, and try again.',
    'file-malformed': 'The file is one of Pejling’s, but what it holds is not as it should be. Ask for a new file.',
    'file-tampered':
      'The signature does not fit what the file says: the file was changed after it was made. Nothing has been taken in. Ask the sender to send it again.',

    'import-unknown-kommune': 'The file is from a kommune that does not exist here. Nothing has been taken in.',
    'import-unknown-key': 'The file is signed with a key that is not registered. Nothing has been taken in.',
    'import-revoked-key':
      'The key is revoked. Ask the kommune for its new key, register that, and take the file in again.',
    'import-other-kommune':
      'The key is registered for another kommune than the one that the file says it is from. Nothing has been taken in. Call the kommune.',
    'import-no-round': 'The file is a contribution to another measurement, which is not here.',
    'import-other-round': 'The file is a contribution to another measurement. Take it in on that one’s page.',
    'import-round-closed':
      'The measurement is not open, so the contribution has not been taken in. Open it again if it should count.',
    'import-other-edition':
      'The contribution is to another edition than the measurement’s. Ask the kommune to take the invitation in anew.',
    'import-simulated-mix':
      'A simulated kommune cannot contribute to a real measurement, nor a real one to a simulated measurement.',
    'import-unknown-cells':
      'The contribution answers for technologies or areas that the measurement’s edition does not have. Ask the kommune to take the invitation in anew.',
    'import-contributes-here':
      'The kommune contributes in this installation itself. A file cannot replace that; the kommune can sign in and update.',
    'import-repeated': 'The contribution was taken in already. Nothing has changed.',
    'import-outdated': 'A newer contribution of the kommune was taken in already. Nothing has changed.',

    'load-unknown-key': 'The file is signed with a key that has not been used here before. Nothing has been taken in.',
    'load-revoked-key': 'The publisher’s key is revoked here. Call the publisher before you do more.',
    'load-other-issuer':
      'The measurement is here already, but from another publisher. Nothing has been taken in. Call the publisher.',
    'load-known': 'The file was taken in before. Nothing has changed.',
    'load-other-content':
      'The measurement is here already and says something else. What is published never changes, so nothing has been taken in. Call the publisher.',
    'load-outdated': 'Something newer about the measurement was taken in already. Nothing has changed.',
    'load-round-cancelled': 'The measurement is cancelled. Nothing has been taken in.',
    'load-edition-differs':
      'The measurement’s edition is here and says something else. Nothing has been taken in. Call the publisher.',
    'load-simulated-mix': 'The file mixes simulated and real kommuner. Nothing has been taken in. Call the publisher.',
    'load-unknown-kommune': 'One that takes part does not exist here. Update Pejling, and try again.',

    'not-a-key': 'That is not a public key from Pejling. Copy the whole key, and try again.',
    'unknown-kommune': 'Choose the kommune that the key belongs to.',
    'key-known': 'The key is already registered for the kommune.',
    'revoked-key': 'The key is revoked. The kommune must have a new one.',
    'other-kommune': 'The key is already registered for another kommune.',
    unconfirmed: 'Tick that the fingerprint is the same. The key is not registered.',
  },
} as const;
