import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"ja", typeof english> = {
	"app.loading": "お待ちください…",
	"app.name": "Hearth",

	"ask.retry": "もう一度試す",

	"dialog.cancel": "キャンセル",
	"dialog.close": "閉じる",

	"nav.back": "戻る",
	"nav.devices": "端末",
	"nav.family": "家族",
	"nav.more": "その他",
	"nav.profile": "プロフィール",
	"nav.search": "検索",
	"nav.threads": "会話",

	"part.not_loaded": "読み込めませんでした。ネットワークにつながると使えます。",

	"storage.closed":
		"ブラウザーがHearthの保存場所を閉じました。続けるにはページを読み込み直してください。書きかけの文章は入力欄に残ります。",
	"storage.full": "この端末に空きがありません。空きを作るまで、新しいメッセージは入力欄に残ります。",
	"storage.reload": "読み込み直す",
	"storage.unavailable":
		"プライベートウィンドウなどのため、ブラウザーはHearthに何も保存させません。新しいメッセージは保存できません。",

	"update.apply": "更新",
};
