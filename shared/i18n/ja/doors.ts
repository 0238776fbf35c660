import type { doors as english } from "../en/doors.ts";
import type { WordsIn } from "../words-in.ts";

export const doors: WordsIn<"ja", typeof english> = {
	"field.bad_name": "1〜60文字で入力してください。目に見えない文字は使えません。",
	"field.family_name": "家族の名前",
	"field.missing": "ここを入力してください。",
	"field.password": "パスワード",
	"field.password_hide": "隠す",
	"field.password_hint": { other: "{count}文字以上" },
	"field.password_show": "表示",
	"field.too_long": { other: "{count}文字までで入力してください。" },
	"field.too_short": { other: "{count}文字以上で入力してください。" },
	"field.username": "ユーザー名",
	"field.username_hint": "ログインに使います。英数字、点、ハイフン、下線が使えます",
	"field.username_pattern": "使えるのは英数字、点、ハイフン、下線だけです。空白は使えません。",
	"field.your_name": "自分の名前",
	"field.your_name_hint": "家族からの呼び名",

	"join.already": "すでにここの家族のメンバーです。別の人として参加するには、先にログアウトしてください。",
	"join.gone": "この招待はもう使われたか、期限が切れています。送ってくれた人に新しい招待を頼んでください。",
	"join.gone_heading": "この招待はもう使えません",
	"join.heading": "おかえりなさい",
	"join.intro": "家族だけのチャットに招待されました。みんなにどう見えるかを決めましょう。",
	"join.no_code":
		"開いたリンクが途中で切れています。届いたメッセージからもう一度開くか、新しいリンクを頼んでください。",
	"join.no_code_heading": "何か足りません",
	"join.submit": "参加する",
	"join.submitting": "参加しています…",

	"link.gone": "このログイン用リンクはもう使われたか、期限が切れています。",
	"link.gone_heading": "このリンクはもう使えません",
	"link.working": "ログインしています…",

	"setup.already": "このHearthにはもう家族がいます。メンバーの人はログインしてください。",
	"setup.already_heading": "準備はすんでいます",
	"setup.bad_token":
		"Hearthは起動するたびに新しいリンクを出します。起動した場所に表示された、いちばん新しいリンクを開いてください。",
	"setup.bad_token_heading": "この準備用リンクは使えません",
	"setup.heading": "火をともしましょう",
	"setup.intro": "家族だけのチャットです。名前を2つとパスワードを決めれば、もう家族のものです。",
	"setup.no_token": "家族の準備をするには、Hearthが起動したときに出したリンクを、そのまま全部開いてください。",
	"setup.submit": "家族を作る",
	"setup.submitting": "作っています…",

	"sign_in.already": "{name}としてログインしています。",
	"sign_in.already_heading": "もうログインしています",
	"sign_in.ended":
		"家族のHearthは、この端末をもう覚えていません。続けるにはもう一度ログインしてください。この端末にあるものは残っています。",
	"sign_in.forgot": "パスワードを忘れましたか？家族のHearthの管理者に頼めば、また入れてもらえます。",
	"sign_in.heading": "おかえりなさい",
	"sign_in.left": "ログアウトしました。メッセージはもうこの端末にありません。",
	"sign_in.pictures": "絵でログイン",
	"sign_in.revoked": "この端末はログアウトされました。続けるにはもう一度ログインしてください。",
	"sign_in.submit": "ログイン",
	"sign_in.submitting": "ログインしています…",
};
