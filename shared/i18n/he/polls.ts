import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"he", typeof english> = {
	"poll.answer": "תשובה {number}",
	"poll.ask": "לשאול",
	"poll.bad_answer": "בתשובה הזאת יש תווים שאי אפשר לשמור.",
	"poll.heading": "סקר חדש",
	"poll.nobody": "עדיין אף אחד לא הצביע",
	"poll.open": "סקר",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "אפשר לבחור תשובה אחת",
	"poll.pick_several": "אפשר לבחור כמה תשובות שרוצים",
	"poll.question": "שאלה",
	"poll.same": "התשובה הזאת כבר קיימת.",
	"poll.several": "אפשר לבחור כמה תשובות",
	"poll.voters": { one: "אדם אחד הצביע", two: "שני אנשים הצביעו", other: "{count} אנשים הצביעו" },
	"poll.votes": { one: "קול אחד", two: "שני קולות", other: "{count} קולות" },
	"poll.waits": "הקול שלך ממתין לשליחה",
};
