import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"ja", typeof english> = {
	"details.open": "詳細",

	"event.added": "{name}が{names}を追加しました",
	"event.left": "{name}が抜けました",
	"event.removed": "{name}が{names}を外しました",
	"event.undo": "元に戻す",
	"event.deleted": "{name}がメッセージを削除しました",
	"event.deleted_mine": "{name}があなたのメッセージを削除しました",
	"event.deleted_of": "{name}が{author}のメッセージを削除しました",
	"event.my_added": "{names}を追加しました",
	"event.my_deleted": "メッセージを削除しました",
	"event.my_deleted_of": "{author}のメッセージを削除しました",
	"event.my_left": "抜けました",
	"event.my_removed": "{names}を外しました",
	"event.my_renamed": "名前を「{title}」にしました",
	"event.my_started_dm": "この会話を始めました",
	"event.my_started_group": "このグループを始めました",
	"event.renamed": "{name}が名前を「{title}」にしました",
	"event.started_dm": "{name}がこの会話を始めました",
	"event.started_group": "{name}がこのグループを始めました",
	"event.started_notes": "ここから自分用メモが始まります",
	"event.you": "あなた",

	"menu.open": "操作",

	"new.heading": "新しいメッセージ",

	"quote.further_back": "前のメッセージ",
	"quote.label": "{name}への返信：{quoted} – {text}",
	"quote.label_me": "自分への返信：{quoted} – {text}",
	"quote.label_unknown": "返信 – {text}",
	"quote.deleted": "削除されたメッセージ",
	"quote.not_here": "もうここにないメッセージ",

	"quiet.notes_heading": "自分用メモ",
};
