import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"hi", typeof english> = {
	"poll.answer": "जवाब {number}",
	"poll.ask": "पूछें",
	"poll.bad_answer": "इस जवाब में ऐसे अक्षर हैं जो सेव नहीं हो सकते।",
	"poll.heading": "नया पोल",
	"poll.nobody": "अभी किसी ने वोट नहीं दिया",
	"poll.open": "पोल",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "एक जवाब चुनें",
	"poll.pick_several": "जितने चाहें, चुनें",
	"poll.question": "सवाल",
	"poll.same": "यह जवाब पहले से है।",
	"poll.several": "कई जवाब चुने जा सकते हैं",
	"poll.voters": { one: "{count} व्यक्ति ने वोट दिया", other: "{count} लोगों ने वोट दिया" },
	"poll.votes": { one: "{count} वोट", other: "{count} वोट" },
	"poll.waits": "आपका वोट भेजे जाने के इंतज़ार में है",
};
