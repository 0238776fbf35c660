import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"ja", typeof english> = {
	"ask.offline":
		"今はネットワークにつながっていません。入力したものは残っています。つながったら、もう一度試してください。",
	"ask.rate_limited": { other: "一度に少し多すぎました。{count}秒後にもう一度試してください。" },
	"ask.unknown": "サーバーで問題が起きました。もう一度試してください。",
	"ask.unreachable":
		"家族のサーバーから返事がありません。入力したものは残っています。しばらくしてからもう一度試してください。",
	"nav.home": "自分の会話へ",
	"nav.sign_in": "ログインへ",
	"page.not_built": "ページがまだ作られていません。Hearthを止めて、npm startで起動してください。",
	"page.not_found": "このアドレスには何もありません。",
	"page.not_found_heading": "このページはここにありません",

	"update.later": "あとで",
	"update.ready": "新しいHearthの準備ができました。",
};
