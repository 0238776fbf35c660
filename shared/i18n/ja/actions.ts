import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"ja", typeof english> = {
	"action.copy": "文章をコピー",
	"action.delete": "全員から削除",
	"action.discard": "削除",
	"action.edit": "編集",
	"action.forward": "転送",
	"action.info": "メッセージの情報",
	"action.pin": "全員にピン留め",
	"action.reply": "返信",
	"action.retry": "もう一度試す",
	"action.save": "ダウンロード",
	"action.select": "選択",
	"action.share": "共有…",
	"action.star": "スターを付ける",
	"action.unpin": "ピン留めを外す",
	"action.unstar": "スターを外す",

	"edit.heading": "メッセージを編集",
	"edit.label": "新しい文章",
	"edit.save": "保存",

	"forward.away": { other: "{count}件のファイルはこの端末になく、今は取り寄せられません。" },
	"forward.all_away": "まだこの端末にありません。つながったときに転送してください。",
	"forward.heading": "転送",
	"forward.messages": { other: "{count}件のメッセージ" },
	"forward.most": { other: "一度に送れるのは{count}件までです。" },
	"forward.nobody": "送る相手を選んでください。",
	"forward.preparing": "準備しています…",
	"forward.send": "転送",
	"forward.unknown": "一覧から選ぶか、入力欄を空にしてください。「{text}」という相手は見つかりません。",
	"forward.without": "これを除いて転送",

	"menu.label": "このメッセージの操作",

	"reply.back": "返信に戻る",
	"reply.cancel": "返信をやめる",
	"reply.looking": "そのメッセージを探しています…",
	"reply.to": "{name}に返信：{text}",
	"reply.to_me": "自分に返信：{text}",
	"reply.to_something": "前のメッセージに返信",

	"select.copy": "コピー",
	"select.count": { other: "{count}件を選択中" },
	"select.done": "完了",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "選択：{text}",

	"told.away": "まだこの端末にありません。つながると届きます。",
	"told.copied": "コピーしました",
	"told.forwarded": "転送しました",
	"told.not_copied": "ブラウザーがコピーできませんでした。",
	"told.not_shared": "共有できませんでした。もう一度試してください。",
};
