/** What is said around the words of a message. `mention.word` must be one that calls everybody (`shared/mentions.ts`). */
export const words = {
	"mention.everyone": "Everyone",
	"mention.everyone_detail": "All who are in this conversation",
	"mention.word": "everyone",
} as const;
