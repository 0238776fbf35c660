const morning = [
	"am",
	"a.m.",
	"ص",
	"π.μ.",
	"πμ",
	"上午",
	"午前",
	"오전",
	"凌晨",
	"早上",
	"清晨",
	"sa",
	"öö",
	"fm",
	"pg",
	"de.",
];
const evening = [
	"pm",
	"p.m.",
	"م",
	"μ.μ.",
	"μμ",
	"下午",
	"午後",
	"오후",
	"中午",
	"晚上",
	"傍晚",
	"ch",
	"ös",
	"em",
	"ptg",
	"du.",
];

/** Which half of the day words beside a time say: "none" without words, "unknown" for words of no language known here. */
export function halfOf(words: string): "am" | "pm" | "none" | "unknown" {
	const said = words.replace(/[ \u00a0\u202f]/g, "").toLowerCase();
	if (said === "") return "none";
	if (morning.includes(said)) return "am";
	return evening.includes(said) ? "pm" : "unknown";
}
