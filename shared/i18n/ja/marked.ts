import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"ja", typeof english> = {
	"pinned.all": { other: "ピン留めしたメッセージ{count}件" },
	"pinned.by": "{name}がピン留め、{date}",
	"pinned.by_me": "自分がピン留め、{date}",
	"pinned.empty":
		"ピン留めしたものはまだありません。メッセージのメニューで「全員にピン留め」を選ぶと、ここですぐに見られます。",
	"pinned.go": "ピン留め：{text}",
	"pinned.heading": "ピン留めしたメッセージ",
	"pinned.label": "ピン留め",
	"pinned.unknown": "まだこの端末にないメッセージ",
	"starred.empty":
		"スターを付けたものはまだありません。メッセージのメニューで「スターを付ける」を選ぶと、自分のどの端末でもここで見つかります。ほかの人には見えません。",
	"starred.heading": "スターを付けたメッセージ",
	"starred.list": "スターを付けたメッセージ",
	"starred.note": "どの会話でも、スターを付けたものがここに集まります。自分だけに見えます。",
	"starred.open": "スターを付けたメッセージを見る",
};
