import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

/**
 * A Markdown extension that knows only one directive, the one around a table: `:::table[title]{unit=次}`. It is for
 * texts in which a colon is an ordinary mark. Everything else stays text.
 */
export function captionedTable(): Extension {
  const container = [directive().flow?.[COLON] ?? []].flat().find(({ concrete }) => concrete);
  if (!container) throw new TypeError('no container directive');
  return { flow: { [COLON]: onlyTables(container) } };
}

const COLON = 58;

/** Limits the construct to directives that begin like one for a table. */
function onlyTables(container: Construct): Construct {
  return {
    ...container,
    tokenize(effects, ok, nok) {
      return effects.check(opening, container.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** Three or more colons and the name, not followed by more letters. */
const opening: Construct = { tokenize: tokenizeOpening, partial: true };

const NAME = [...'table'].map((it) => it.charCodeAt(0));

function tokenizeOpening(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let colons = 0;
  let letters = 0;
  return (code: Code) => {
    effects.enter('directiveContainerSequence');
    return colon(code);
  };

  function colon(code: Code): State | undefined {
    if (code !== COLON) return colons < 3 ? nok(code) : letter(code);
    colons += 1;
    effects.consume(code);
    return colon;
  }

  function letter(code: Code): State | undefined {
    if (letters < NAME.length) {
      if (code !== NAME[letters]) return nok(code);
      letters += 1;
      effects.consume(code);
      return letter;
    }
    effects.exit('directiveContainerSequence');
    return isBehindName(code) ? ok(code) : nok(code);
  }
}

/** Whether a name can end here: at the end of the text or line, before a space, or before a title or attributes. */
const isBehindName = (code: Code): boolean =>
  code === null || code <= 32 || code === '['.charCodeAt(0) || code === '{'.charCodeAt(0);
