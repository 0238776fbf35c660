import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"hi", typeof english> = {
	"event.refused": "यह नहीं हुआ:",
	"event.take_away": "हटा दें",

	"message.delete": "हटाएँ",
	"message.delete_body": "यह कभी भेजा नहीं गया, इसलिए किसी और के पास नहीं है। हटाने पर हमेशा के लिए चला जाएगा।",
	"message.delete_heading": "यह मैसेज हटाएँ?",
	"message.retry": "फिर कोशिश करें",

	"refusal.already_sent": "बदले जाने से पहले ही यह भेजा जा चुका था।",
	"refusal.bad_entry": "सर्वर यह मैसेज समझ नहीं पाया।",
	"refusal.bad_text": "इस मैसेज में ऐसे अक्षर हैं जो सेव नहीं हो सकते।",
	"refusal.bad_vote": "यह वोट इस पोल से मेल नहीं खाता।",
	"refusal.body_too_long": "यह मैसेज बहुत लंबा है। इसे कई हिस्सों में भेजें।",
	"refusal.device_gone": "भेजने का समय आने से पहले ही वह डिवाइस साइन आउट हो गया जिस पर यह लिखा गया था।",
	"refusal.empty_message": "इस मैसेज में कुछ नहीं है।",
	"refusal.id_taken": "यह मैसेज पहले ही कहीं और इस्तेमाल हो चुका है।",
	"refusal.not_allowed": "इस बातचीत में आपको यह करने की इजाज़त नहीं है।",
	"refusal.not_author": "यह मैसेज किसी और का है।",
	"refusal.not_editable": "पोल वैसा ही रहता है जैसा पूछा गया था: लोग इन्हीं शब्दों पर वोट दे चुके हैं।",
	"refusal.thread_not_found": "आप अब इस बातचीत में नहीं हैं।",
	"refusal.too_many_edits": "यह मैसेज इतनी बार बदला गया है कि अब और नहीं बदला जा सकता।",
	"refusal.too_many_scheduled": "बाद में भेजने के लिए बहुत कुछ रुका है। पहले उसमें से कुछ भेजें या हटाएँ।",
	"refusal.unknown_file": "इस मैसेज की एक फ़ाइल किसी दूसरे मैसेज की है।",
	"refusal.unknown_member": "यहाँ जिनके नाम हैं, उनमें से कोई परिवार में नहीं है।",
	"refusal.too_many_stars": "जितने मैसेज पर तारा लग सकता है, उतने पर आप लगा चुके हैं। पहले किसी और से तारा हटाएँ।",
	"refusal.unknown_message": "जिस मैसेज की बात है, वह वहाँ नहीं है।",

	"thread.refused": { one: "{count} मैसेज नहीं भेजा गया", other: "{count} मैसेज नहीं भेजे गए" },
	"thread.retry_all": "सबको फिर भेजें",
};
