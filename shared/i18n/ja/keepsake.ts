import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"ja", typeof english> = {
	"keep.all": "自分のすべての会話",
	"keep.cancel": "止める",
	"keep.cut": "{names}の古いメッセージはまだこの端末になく、このコピーにも入っていません。",
	"keep.done": { other: "メッセージ{count}件、{files}、{size}。" },
	"keep.failed": "コピーを作れませんでした。ブラウザーに空きがないか、保存されているものを読めませんでした。",
	"keep.files": { other: "ファイル{count}件" },
	"keep.heading": "コピーを取っておく",
	"keep.intro":
		"会話を収めた、自分だけのファイルです。20年後にも読める形なので、Hearthもネットワークもなしに、どのブラウザーでも開けます。この端末の中で作られ、だれにも送られません。日記のように大切にしまってください。",
	"keep.make": "コピーを作る",
	"keep.missing": {
		other: "{count}件の写真やファイルは、今は取り寄せられませんでした。どこに入るものかは、コピーに書かれています。",
	},
	"keep.offline":
		"今はネットワークにつながっていません。コピーには、この端末にあるものが入ります。ここで一度も見ていない写真は、入らないかもしれません。",
	"keep.one": "会話「{title}」",
	"keep.open": "コピーを取っておく",
	"keep.profile": "すべてのコピーを取っておく",
	"keep.profile_note": "自分の会話を一つのファイルにして、Hearthなしでも読めるようにします。",
	"keep.save": "コピーを保存",
	"keep.shape": "形式",
	"keep.shape.folder": "写真も入ったフォルダー（.zip）",
	"keep.shape.page": "1つのページ（.html）",
	"keep.smaller": { other: "{count}枚の写真は、撮ったときより小さくなっています。" },
	"keep.step": { other: "ここまでメッセージ{count}件、{files}…" },
	"keep.stopped": "止めました。何も作られていません。",
	"keep.unsent": "まだ送られていないものは、コピーに入りません。",
	"keep.what": "入れるもの",
	"keep.what.files": "写真とファイル",
	"keep.what.words": "文章だけ",

	"kept.about": "{date}に{name}がHearthで作りました。時刻は{zone}のものです。",
	"kept.clear": "すべて表示",
	"kept.contents": "会話",
	"kept.date": "日付へ移動",
	"kept.found": "見つかった数：{number}",
	"kept.heading": "{family}家の会話",
	"kept.lack": "一部のメッセージ（{from}番から{to}番）は、これを作った端末にありませんでした。",
	"kept.lack_open": "一部のメッセージ（{from}番以降）は、これを作った端末にありませんでした。",
	"kept.none": "何も見つかりませんでした。",
	"kept.not_here": "（このコピーにはありません）",
	"kept.reply": "{name}への返信：",
	"kept.search": "検索",
	"kept.smaller": "撮ったときより小さくなっています。",
};
