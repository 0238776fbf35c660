import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"ar", typeof english> = {
	"poll.answer": "الإجابة {number}",
	"poll.ask": "طرح السؤال",
	"poll.bad_answer": "في هذه الإجابة رموز لا يمكن حفظها.",
	"poll.heading": "استطلاع جديد",
	"poll.nobody": "لم يصوّت أحد بعد",
	"poll.open": "استطلاع",
	"poll.option": "{text}، {votes}",
	"poll.pick_one": "اختر إجابة واحدة",
	"poll.pick_several": "اختر ما شئت من الإجابات",
	"poll.question": "السؤال",
	"poll.same": "هذه الإجابة موجودة بالفعل.",
	"poll.several": "يمكن اختيار عدة إجابات",
	"poll.voters": {
		zero: "لم يصوّت أحد",
		one: "صوّت شخص واحد",
		two: "صوّت شخصان",
		few: "صوّت {count} أشخاص",
		many: "صوّت {count} شخصًا",
		other: "صوّت {count} شخص",
	},
	"poll.votes": {
		zero: "لا أصوات",
		one: "صوت واحد",
		two: "صوتان",
		few: "{count} أصوات",
		many: "{count} صوتًا",
		other: "{count} صوت",
	},
	"poll.waits": "صوتك في انتظار الإرسال",
};
