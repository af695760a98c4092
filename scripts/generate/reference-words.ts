/** The words of a reference page that are not in the schema. */
export interface Words {
  readonly columns: {
    key: string;
    chinese: string;
    type: string;
    required: string;
    meaning: string;
    example: string;
  };
  readonly types: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly oneOf: (values: string) => string;
  readonly listOf: (entry: string) => string;
  readonly between: (minimum: number, maximum: number) => string;
  readonly or: string;
  readonly byDefault: (value: string) => string;
}

export const english: Words = {
  columns: {
    key: 'Key',
    chinese: 'Chinese',
    type: 'Type',
    required: 'Required',
    meaning: 'Meaning',
    example: 'Example',
  },
  types: {
    string: 'text',
    date: 'date',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    object: 'map',
    array: 'list',
  },
  yes: 'yes',
  oneOf: (values) => `one of ${values}`,
  listOf: (entry) => `list of: ${entry}`,
  between: (minimum, maximum) => `, ${minimum} to ${maximum}`,
  or: ' or ',
  byDefault: (value) => ` Default: ${value}.`,
};

export const chinese: Words = {
  columns: {
    key: '英文名',
    chinese: '中文名',
    type: '类型',
    required: '必填',
    meaning: '含义',
    example: '示例',
  },
  types: {
    string: '文本',
    date: '日期',
    integer: '整数',
    number: '数字',
    boolean: 'true或者false',
    object: '分项',
    array: '列表',
  },
  yes: '是',
  oneOf: (values) => `取值：${values}`,
  listOf: (entry) => `列表，每项为${entry}`,
  between: (minimum, maximum) => `，${minimum}至${maximum}`,
  or: '或者',
  byDefault: (value) => `默认值：${value}。`,
};
