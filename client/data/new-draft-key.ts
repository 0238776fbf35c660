/** Where the New message dialog's draft stands, beside the threads' own drafts, which are kept under their ids. */
export const newDraftKey = "new";
