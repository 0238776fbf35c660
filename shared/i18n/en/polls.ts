/** Asking a conversation something, with answers to choose from. */
export const polls = {
	"poll.answer": "Answer {number}",
	"poll.ask": "Ask",
	"poll.bad_answer": "This answer contains characters that cannot be kept.",
	"poll.heading": "New poll",
	"poll.nobody": "Nobody has voted yet",
	"poll.open": "Poll",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Choose one answer",
	"poll.pick_several": "Choose as many as you like",
	"poll.question": "Question",
	"poll.same": "This answer is there already.",
	"poll.several": "Several answers may be chosen",
	"poll.voters": { one: "{count} person has voted", other: "{count} people have voted" },
	"poll.votes": { one: "{count} vote", other: "{count} votes" },
	"poll.waits": "Your vote waits to be sent",
} as const;
