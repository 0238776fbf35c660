import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"hi", typeof english> = {
	"ask.offline": "अभी नेटवर्क नहीं है। आपका लिखा कुछ भी नहीं खोया; ऑनलाइन होने पर फिर कोशिश करें।",
	"ask.rate_limited": {
		one: "एक साथ कुछ ज़्यादा हो गया। {count} सेकंड में फिर कोशिश करें।",
		other: "एक साथ कुछ ज़्यादा हो गया। {count} सेकंड में फिर कोशिश करें।",
	},
	"ask.unknown": "सर्वर पर कुछ गड़बड़ हो गई। फिर से कोशिश करें।",
	"ask.unreachable": "परिवार का सर्वर जवाब नहीं दे रहा। आपका लिखा कुछ भी नहीं खोया; थोड़ी देर में फिर कोशिश करें।",
	"nav.home": "अपनी बातचीतों पर जाएँ",
	"nav.sign_in": "साइन इन पर जाएँ",
	"page.not_built": "पेज अभी नहीं बना है। Hearth को बंद करें और npm start से शुरू करें।",
	"page.not_found": "इस पते पर कुछ नहीं है।",
	"page.not_found_heading": "यह पेज यहाँ नहीं है",

	"update.later": "बाद में",
	"update.ready": "नया Hearth तैयार है।",
};
