import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"ja", typeof english> = {
	"composer.attach": "添付",
	"composer.label": "メッセージ",
	"composer.later": "送信予定：{time}",
	"composer.not_kept.closed":
		"保存できませんでした。ブラウザーがHearthの保存場所を閉じました。ページを読み込み直してください。文章はここに残ります。",
	"composer.not_kept.full":
		"保存できませんでした。この端末に空きがありません。空きを作ってから、もう一度送ってください。",
	"composer.not_kept.unavailable": "保存できませんでした。ブラウザーの設定で、Hearthはここに何も保存できません。",
	"composer.placeholder": "メッセージ",
	"composer.send": "送信",

	"connection.connecting": "つないでいます…",
	"connection.offline": "オフライン – メッセージはあとで送られます",
	"connection.patience": "サーバーが少し待ってほしいと言っています。書いたものは自動で送られます。",
	"connection.patience_at": "少しお待ちください – {time}に送信を再開します",
	"connection.patience_in": { other: "少しお待ちください – {count}秒後に送信を再開します" },
	"connection.retry": "今すぐ試す",
	"connection.sending": { other: "{count}件のメッセージを送っています…" },
	"connection.unreachable": "{time}からサーバーにつながりません – メッセージはあとで送られます",
	"connection.update_required": "Hearthが更新されました。ここでも更新するまで、メッセージはここで待ちます。",
	"connection.waiting": { other: "{count}件が送信待ち" },

	"day.today": "今日",
	"day.yesterday": "昨日",

	"delivery.read": "既読",
	"delivery.refused": "送信失敗",
	"delivery.sent": "送信済み",
	"delivery.waiting": "送信待ち",

	"files.photo": "写真",
	"files.photos": { other: "写真{count}枚" },
	"files.several": { other: "ファイル{count}件" },
	"files.video": "動画",
	"files.voice": "ボイスメッセージ",

	"message.forwarded": "転送",
	"message.label": "{author}、{time}：{text}",
	"message.label_state": "{label}、{state}",
	"message.edited": "編集済み",
	"message.imported": "取り込み",
	"message.label_forwarded": "転送：{text}",
	"message.label_imported": "{text}、取り込み",
	"message.label_edited": "{text}、編集済み",
	"message.label_pinned": "{text}、ピン留め",
	"message.label_starred": "{text}、スター付き",
	"message.label_reactions": "{text}、リアクション：{reactions}",
	"message.late": "{duration}前に書いたもの",
	"message.you": "自分",

	"poll.plain": "アンケート：{question}",

	"presence.online": "オンライン",
	"presence.online_many": { other: "{count}人がオンライン" },
	"presence.online_names": "{names}がオンライン",
	"presence.typing": { other: "{names}が入力中…" },
	"presence.typing_many": "何人かが入力中…",
	"presence.you_and": "自分、{names}",

	"reactions.label": "リアクション",
	"reactions.one": "{emoji} {names}",
	"reactions.you": "自分",

	"thread.announce": "{author}：{text}",
	"thread.announce_many": { other: "新しいメッセージ{count}件" },
	"thread.draft": "下書き：{text}",
	"thread.family_title": "家族のチャット",
	"thread.loading_older": "古いメッセージを取り寄せています…",
	"thread.log": "メッセージ",
	"thread.new_messages": "新しいメッセージ",
	"thread.to_latest": "最新へ移動",
	"thread.to_new": { other: "新しいメッセージ{count}件" },

	"threads.choose": "会話を選ぶと、ここに開きます。",
	"threads.empty": "まだどの会話にも参加していません。参加すると、ここに出てきます。",
	"threads.gone": "もう参加していない会話",
	"threads.mentioned": "名前を呼ばれています",
	"threads.muted": "お知らせなし",
	"threads.refused": "送れなかったメッセージがあります",
	"threads.said": "{name}：{text}",
	"threads.silent": "まだ何も書かれていません",
	"threads.unread": { other: "未読{count}件" },
	"threads.waiting": "送信待ち",
	"threads.you": "自分：{text}",
};
