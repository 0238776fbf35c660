import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"ja", typeof english> = {
	"attach.added": "{name}を添付しました。",
	"attach.again": "もう一度試す",
	"attach.as_file": "ファイルとして送る",
	"attach.as_original": "元の写真をファイルとして送る",
	"attach.as_photo": "小さくした写真を送る",
	"attach.camera": "写真を撮る",
	"attach.drop": "ここにドロップすると添付できます",
	"attach.family_room": "サーバーにある家族の保存場所がもうすぐいっぱいです：{limit}中{used}。",
	"attach.family_room_full":
		"サーバーにある家族の保存場所がいっぱいです：{limit}中{used}。空きができるまで、ファイルはここで待ちます。",
	"attach.list": "添付",
	"attach.member_room": "サーバーにある自分の保存場所がもうすぐいっぱいです：{limit}中{used}。",
	"attach.member_room_full":
		"サーバーにある自分の保存場所がいっぱいです：{limit}中{used}。空きができるまで、ファイルはここで待ちます。",
	"attach.not.closed":
		"{name}を添付できませんでした。ブラウザーがHearthの保存場所を閉じました。ページを読み込み直して、もう一度選んでください。",
	"attach.not.empty": "{name}は空なので、送るものがありません。",
	"attach.not.full":
		"{name}を添付できませんでした。この端末に空きがありません。空きを作ってから、もう一度試してください。",
	"attach.not.heic":
		"{name}は、このブラウザーでは読めない種類の写真（HEIC）です。JPEGにするか、ファイルとして送ってください。",
	"attach.not.too_large": "{name}は大きすぎます。10 MBまで送れます。",
	"attach.not.unavailable": "{name}を添付できませんでした。ブラウザーの設定で、Hearthはここに何も保存できません。",
	"attach.not.unreadable": "{name}を読み取れませんでした。壊れているか、この端末にないのかもしれません。",
	"attach.not.unsupported": "{name}は送れない種類のファイルです。",
	"attach.original": "元のまま",
	"attach.original_stays": "{reason} 小さくした写真として送ります。",
	"attach.preparing": "準備しています…",
	"attach.remove": "{name}を外す",
	"attach.removed": "{name}を外しました。",
	"attach.too_many": {
		other: "1通に付けられるファイルは10件までです。{names}は添付されませんでした。別のメッセージで送ってください。",
	},
	"attach.undo": "元に戻す",
	"attach.waiting": "すべての準備ができるとすぐに送られます。",
	"attach.way_of": "{way}：{name}",

	"voice.cancel": "やめる",
	"voice.cut": "マイクが止まりました。そこまでの録音は残っています。",
	"voice.denied": "Hearthはマイクを使えません。ブラウザーの設定でこのページに許可してから、もう一度試してください。",
	"voice.failed": "マイクを使えませんでした。ほかのアプリが使っているのかもしれません。",
	"voice.longest": "ボイスメッセージは10分までです。ここまでの録音は残っています。",
	"voice.name": "ボイスメッセージ {time}",
	"voice.none": "マイクが見つかりませんでした。",
	"voice.pause": "一時停止",
	"voice.play": "再生",
	"voice.record": "ボイスメッセージを録音",
	"voice.recording": "録音中",
	"voice.release": "指を離すと取り消します",
	"voice.slide": "横にずらすと取り消します",
	"voice.stop": "停止",
};
