import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"ja", typeof english> = {
	"device.unnamed": "端末",

	"family.alone": "今のところ、ここにいるのは自分だけです。家族がそろうと、家族のチャットはもっと楽しくなります。",

	"invite.heading": "だれかを招待",

	"member.unknown": "だれか",

	"profile.password_free": "リンクから入りました。次のときに使えるよう、今パスワードを決めてください。",
	"profile.password_save": "パスワードを変える",

	"seen.today": "今日来ました",
	"seen.week": "今週来ました",
	"seen.while": "しばらく来ていません",
	"seen.yesterday": "昨日来ました",
};
