import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"hi", typeof english> = {
	"device.unnamed": "एक डिवाइस",

	"family.alone": "अभी यहाँ सिर्फ़ आप हैं। परिवार की चैट परिवार के साथ ही अच्छी लगती है।",

	"invite.heading": "किसी को बुलाएँ",

	"member.unknown": "कोई",

	"profile.password_free": "आप लिंक से आए हैं। अभी ऐसा पासवर्ड चुनें जो अगली बार आपको याद रहे।",
	"profile.password_save": "पासवर्ड बदलें",

	"seen.today": "आज यहाँ थे",
	"seen.week": "इस हफ़्ते यहाँ थे",
	"seen.while": "कुछ समय पहले यहाँ थे",
	"seen.yesterday": "कल यहाँ थे",
};
