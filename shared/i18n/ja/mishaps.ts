import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"ja", typeof english> = {
	"history.changed":
		"サーバーにある過去の記録が、この端末で見たものと違います。家族のHearthの管理者に知らせてください。",
	"history.close": "閉じる",
	"history.given": {
		other: "サーバーが以前の日の状態に戻されました。失われていたメッセージ{count}件を、この端末から戻しました。",
	},
	"history.giving":
		"サーバーが以前の日の状態に戻されました。失われたものを、この端末から戻しています。そのまま書き続けられます。",
	"history.kept":
		"サーバーが以前の日の状態に戻され、一部を受け取りません。足りないものはこの端末に無事にあります。家族のHearthの管理者に知らせてください。",
	"storage.heed": "OK",
	"storage.lost": {
		other:
			"ブラウザーが、この端末にあるHearthの保存場所を空にしました。まだ送られていなかったメッセージ{count}件が失われました。",
	},
};
