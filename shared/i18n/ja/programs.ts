import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"ja", typeof english> = {
	"passkey.add": "この端末でパスキーを作る",
	"passkey.adding": "作っています…",
	"passkey.exists": "この端末には、もう自分のパスキーがあります。",
	"passkey.heading": "パスキー",
	"passkey.intro": "パスワードの代わりに、指紋や顔、端末のロックでログインできます。パスワードもそのまま使えます。",
	"passkey.made": "{time}に作成",
	"passkey.remove": "削除",
	"passkey.remove_body":
		"このパスキーではログインできなくなります。ブラウザーには、そちらでも削除するまで表示されることがあります。",
	"passkey.remove_heading": "{name}のパスキーを削除しますか？",
	"passkey.remove_named": "{name}のパスキーを削除",
	"passkey.used": "最後に使ったのは{time}",
	"passkey.use": "パスキーを使う",
	"passkey.using": "お待ちください…",

	"program.all": "自分のすべての会話",
	"program.another": "完了",
	"program.copy": "キーをコピー",
	"program.end": "終わりにする",
	"program.end_body": "キーはすぐに使えなくなります。書いたものは残ります。",
	"program.end_heading": "{name}を終わりにしますか？",
	"program.end_named": "{name}を終わりにする",
	"program.heading": "プログラム",
	"program.intro":
		"ボットや廊下の画面に、アカウントはいりません。キーを作ってください。プログラムは自分の名前で書き込み、会話のほかには何も使えません。",
	"program.make": "キーを作る",
	"program.making": "作っています…",
	"program.name": "プログラムの名前",
	"program.name_hint": "この一覧で見分けられるように",
	"program.never_seen": "まだ使われていません",
	"program.once":
		"{name}のキーが表示されるのは今だけです。これを持つ人は、プログラムに許されたことができます。大切にしまってください。",
	"program.press": "キーを長押しするとコピーできます。",
	"program.read": "読むだけ",
	"program.scope": "できること",
	"program.seen": "最後に使われたのは{time}",
	"program.thread": "使える場所",
	"program.token": "{name}のキー",
	"program.write": "読み書き",
};
