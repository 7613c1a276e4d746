/** Why a paper was retired may be said in this many characters. */
export const longestRetireReason = 300;
