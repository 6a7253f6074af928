// Every limit of the house in one place, units in the names.

export const limits = {
  mail: {
    sizeBytesMax: 50 * 1024 * 1024,
    headerBytesMax: 512 * 1024,
    mimeDepthMax: 30,
    mimePartsMax: 500,
    enclosedMailsMax: 5,
    textCharactersMax: 200_000,
    htmlCharactersMax: 2_000_000,
    attachmentTextCharactersMax: 100_000,
    addressesMax: 200,
    referencesMax: 100,
    replyReferencesMax: 30,
  },
  intake: { mailsMax: 1_000_000, mboxLineBytesMax: 1024 * 1024 },
  identify: { referencesMax: 50, ordersMax: 50, threadMessagesMax: 50, factsMax: 20_000, trackingCandidatesMax: 2_000, itemTextCharactersMax: 20_000, itemHitsMax: 400 },
  pipeline: { concurrentMails: 8, leaseSeconds: 120, attemptsMax: 3 },
  voice: { templateCharactersMax: 50_000, loopIterationsMax: 200, outputCharactersMax: 20_000, nestingMax: 20 },
  policy: { rulesMax: 500, ruleDepthMax: 30, fileBytesMax: 1024 * 1024 },
  sending: { automaticRepliesPerRecipientPerDay: 3, automaticRepliesPerMailboxPerHour: 60, settleSeconds: 120 },
  store: { groupCommitMax: 64, searchHitsMax: 50, searchWordsMax: 10, searchCharactersMax: 1_000, blobInRowBytesMax: 1024 * 1024 },
  file: { lineBytesMax: 5 * 1024 * 1024, csvRecordLinesMax: 500, ordersMax: 500_000, stockItemsMax: 2_000_000, problemsMax: 1_000 },
  maildir: { changesPerPage: 500, placesRemembered: 10_000, outgoingIndexedMax: 200_000, headerBytesRead: 64 * 1024 },
} as const;
