// Generated from schemas/unit.schema.json by `npm run generate`; do not edit.
import type { MapType } from '../types/value-type.ts';

/** The type of a unit's data, as templates are checked against it. */
export const unitType: MapType = {
  kind: 'map',
  keys: {
    year: { type: { kind: 'number' }, zh: '年度' },
    subject: { type: { kind: 'text' }, zh: '领域' },
    organisation: {
      type: {
        kind: 'map',
        keys: {
          name: { type: { kind: 'text' }, zh: '全称' },
          shortName: { type: { kind: 'text' }, optional: true, zh: '简称' },
          selfReference: { type: { kind: 'text' }, zh: '自称' },
          body: { type: { kind: 'text' }, zh: '领导机构' },
        },
      },
      zh: '单位',
    },
    document: {
      type: {
        kind: 'map',
        keys: {
          title: { type: { kind: 'text' }, optional: true, zh: '标题' },
          identifier: { type: { kind: 'text' }, optional: true, zh: '公文标识' },
          addressee: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
            optional: true,
            zh: '主送机关',
          },
          copyTo: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
            optional: true,
            zh: '抄送机关',
          },
          issuer: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
            optional: true,
            zh: '发文机关',
          },
          number: { type: { kind: 'text' }, optional: true, zh: '发文字号' },
          signatory: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
            optional: true,
            zh: '签发人',
          },
          classification: {
            type: {
              kind: 'map',
              keys: {
                level: { type: { kind: 'text', values: ['秘密', '机密', '绝密'] }, zh: '级别' },
                years: { type: { kind: 'number' }, optional: true, zh: '年限' },
              },
            },
            optional: true,
            zh: '密级',
          },
          urgency: { type: { kind: 'text', values: ['特急', '加急'] }, optional: true, zh: '紧急程度' },
          copyNumber: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
            optional: true,
            zh: '份号',
          },
          date: { type: { kind: 'date' }, optional: true, zh: '成文日期' },
          note: { type: { kind: 'text' }, optional: true, zh: '附注' },
          attachments: {
            type: {
              kind: 'list',
              of: {
                kind: 'union',
                members: [
                  { kind: 'text' },
                  {
                    kind: 'map',
                    keys: {
                      title: { type: { kind: 'text' }, zh: '标题' },
                      file: { type: { kind: 'text' }, optional: true, zh: '文件' },
                      content: {
                        type: {
                          kind: 'text',
                          values: ['rectifications', 'systems'],
                          names: { 整改: 'rectifications', 制度: 'systems' },
                        },
                        optional: true,
                        zh: '列表',
                      },
                      bound: { type: { kind: 'boolean' }, zh: '装订' },
                    },
                  },
                ],
              },
            },
            optional: true,
            zh: '附件',
          },
          printedBy: { type: { kind: 'text' }, optional: true, zh: '印发机关' },
          printedOn: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
          attendance: {
            type: {
              kind: 'map',
              keys: {
                present: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '出席',
                },
                absent: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '请假',
                },
                observers: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '列席',
                },
              },
            },
            optional: true,
            zh: '参会人员',
          },
          form: {
            type: {
              kind: 'text',
              values: ['letter', 'order', 'minutes'],
              names: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
            },
            optional: true,
            zh: '格式',
          },
          letterhead: {
            type: {
              kind: 'union',
              members: [
                { kind: 'text' },
                {
                  kind: 'map',
                  keys: {
                    text: { type: { kind: 'text' }, optional: true, zh: '标志' },
                    mode: {
                      type: {
                        kind: 'text',
                        values: ['digital', 'preprinted'],
                        names: { 电子: 'digital', 套打: 'preprinted' },
                      },
                      zh: '方式',
                    },
                    reserve: { type: { kind: 'number' }, optional: true, zh: '预留' },
                  },
                },
              ],
            },
            optional: true,
            zh: '红头',
          },
          seal: { type: { kind: 'boolean' }, zh: '印章' },
          stamp: {
            type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
            optional: true,
            zh: '签名章',
          },
        },
      },
      optional: true,
      zh: '公文',
    },
    overview: { type: { kind: 'text' }, optional: true, zh: '概述' },
    leadership: {
      type: {
        kind: 'map',
        keys: {
          name: { type: { kind: 'text' }, optional: true, zh: '名称' },
          established: { type: { kind: 'date' }, optional: true, zh: '成立日期' },
          leader: {
            type: {
              kind: 'union',
              members: [
                { kind: 'text' },
                {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                    post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                    department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                  },
                  someOf: ['name', 'post'],
                },
              ],
            },
            optional: true,
            zh: '组长',
          },
          deputies: {
            type: {
              kind: 'list',
              of: {
                kind: 'union',
                members: [
                  { kind: 'text' },
                  {
                    kind: 'map',
                    keys: {
                      name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                      post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                      department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                    },
                    someOf: ['name', 'post'],
                  },
                ],
              },
            },
            optional: true,
            zh: '副组长',
          },
          members: {
            type: {
              kind: 'list',
              of: {
                kind: 'union',
                members: [
                  { kind: 'text' },
                  {
                    kind: 'map',
                    keys: {
                      name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                      post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                      department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                    },
                    someOf: ['name', 'post'],
                  },
                ],
              },
            },
            optional: true,
            zh: '成员',
          },
          office: {
            type: {
              kind: 'map',
              keys: {
                department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                head: {
                  type: {
                    kind: 'union',
                    members: [
                      { kind: 'text' },
                      {
                        kind: 'map',
                        keys: {
                          name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                          post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                          department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                        },
                        someOf: ['name', 'post'],
                      },
                    ],
                  },
                  optional: true,
                  zh: '负责人',
                },
              },
            },
            optional: true,
            zh: '办公室',
          },
          meetings: { type: { kind: 'number' }, optional: true, zh: '会议次数' },
        },
      },
      optional: true,
      zh: '领导小组',
    },
    systems: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            title: { type: { kind: 'text' }, zh: '名称' },
            adopted: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
            number: { type: { kind: 'text' }, optional: true, zh: '文号' },
            kind: { type: { kind: 'text' }, optional: true, zh: '类别' },
            status: { type: { kind: 'text', values: ['新建', '修订', '沿用'] }, optional: true, zh: '状态' },
            summary: { type: { kind: 'text' }, optional: true, zh: '摘要' },
          },
        },
      },
      optional: true,
      zh: '制度',
    },
    work: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            aspect: { type: { kind: 'text' }, zh: '方面' },
            title: { type: { kind: 'text' }, optional: true, zh: '标题' },
            measures: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '做法' },
            figures: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' }, zh: '名称' },
                    value: { type: { kind: 'number' }, zh: '数值' },
                    unit: { type: { kind: 'text' }, optional: true, zh: '单位' },
                    lastYear: { type: { kind: 'number' }, optional: true, zh: '上年' },
                  },
                },
              },
              optional: true,
              zh: '数据',
            },
          },
        },
      },
      optional: true,
      zh: '工作',
    },
    reporting: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            by: { type: { kind: 'text' }, optional: true, zh: '汇报人' },
            to: { type: { kind: 'text' }, optional: true, zh: '听取人' },
            frequency: { type: { kind: 'text', values: ['每月', '每季度', '每半年', '每年', '随时'] }, optional: true, zh: '频次' },
            topic: { type: { kind: 'text' }, optional: true, zh: '内容' },
          },
        },
      },
      optional: true,
      zh: '汇报',
    },
    study: {
      type: {
        kind: 'map',
        keys: {
          sessions: { type: { kind: 'number' }, optional: true, zh: '次数' },
          participants: { type: { kind: 'number' }, optional: true, zh: '人次' },
          topics: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '专题' },
        },
      },
      optional: true,
      zh: '学习',
    },
    channels: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            kind: { type: { kind: 'text' }, optional: true, zh: '类型' },
            name: { type: { kind: 'text' }, optional: true, zh: '名称' },
            count: { type: { kind: 'number' }, optional: true, zh: '数量' },
            posts: { type: { kind: 'number' }, optional: true, zh: '发布条数' },
          },
          someOf: ['kind', 'name'],
        },
      },
      optional: true,
      zh: '平台',
    },
    coverage: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: { outlet: { type: { kind: 'text' }, zh: '媒体' }, articles: { type: { kind: 'number' }, zh: '篇数' } },
        },
      },
      optional: true,
      zh: '报道',
    },
    emergency: {
      type: {
        kind: 'map',
        keys: {
          plan: { type: { kind: 'text' }, optional: true, zh: '预案' },
          adopted: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
          drills: { type: { kind: 'number' }, optional: true, zh: '演练次数' },
        },
      },
      optional: true,
      zh: '应急',
    },
    figures: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' }, zh: '名称' },
            value: { type: { kind: 'number' }, zh: '数值' },
            unit: { type: { kind: 'text' }, optional: true, zh: '单位' },
            lastYear: { type: { kind: 'number' }, optional: true, zh: '上年' },
          },
        },
      },
      optional: true,
      zh: '数据',
    },
    problems: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            id: { type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] }, zh: '编号' },
            aspect: { type: { kind: 'text' }, optional: true, zh: '方面' },
            title: { type: { kind: 'text' }, optional: true, zh: '标题' },
            description: { type: { kind: 'text' }, zh: '表现' },
            source: { type: { kind: 'text' }, optional: true, zh: '来源' },
            found: { type: { kind: 'date' }, optional: true, zh: '发现日期' },
            cause: { type: { kind: 'text' }, optional: true, zh: '原因' },
          },
        },
      },
      optional: true,
      zh: '问题',
    },
    rectifications: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            problems: {
              type: { kind: 'list', of: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] } },
              zh: '对应问题',
            },
            measure: { type: { kind: 'text' }, zh: '措施' },
            responsible: {
              type: {
                kind: 'union',
                members: [
                  { kind: 'text' },
                  {
                    kind: 'map',
                    keys: {
                      name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                      post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                      department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                    },
                    someOf: ['name', 'post'],
                  },
                ],
              },
              optional: true,
              zh: '责任人',
            },
            department: { type: { kind: 'text' }, optional: true, zh: '责任部门' },
            due: { type: { kind: 'date' }, optional: true, zh: '完成时限' },
            status: { type: { kind: 'text', values: ['未启动', '推进中', '已完成'] }, optional: true, zh: '状态' },
            progress: { type: { kind: 'number' }, optional: true, zh: '进度' },
            completed: { type: { kind: 'date' }, optional: true, zh: '完成日期' },
            result: { type: { kind: 'text' }, optional: true, zh: '成效' },
          },
        },
      },
      optional: true,
      zh: '整改',
    },
    carriedOver: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            year: { type: { kind: 'number' }, optional: true, zh: '年度' },
            title: { type: { kind: 'text' }, optional: true, zh: '问题标题' },
            description: { type: { kind: 'text' }, zh: '问题表现' },
            problems: {
              type: { kind: 'list', of: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] } },
              optional: true,
              zh: '对应问题',
            },
            measure: { type: { kind: 'text' }, zh: '措施' },
            responsible: {
              type: {
                kind: 'union',
                members: [
                  { kind: 'text' },
                  {
                    kind: 'map',
                    keys: {
                      name: { type: { kind: 'text' }, optional: true, zh: '姓名' },
                      post: { type: { kind: 'text' }, optional: true, zh: '职务' },
                      department: { type: { kind: 'text' }, optional: true, zh: '部门' },
                    },
                    someOf: ['name', 'post'],
                  },
                ],
              },
              optional: true,
              zh: '责任人',
            },
            department: { type: { kind: 'text' }, optional: true, zh: '责任部门' },
            due: { type: { kind: 'date' }, optional: true, zh: '完成时限' },
            status: { type: { kind: 'text', values: ['未启动', '推进中', '已完成'] }, optional: true, zh: '状态' },
            progress: { type: { kind: 'number' }, optional: true, zh: '进度' },
            completed: { type: { kind: 'date' }, optional: true, zh: '完成日期' },
            result: { type: { kind: 'text' }, optional: true, zh: '成效' },
          },
        },
      },
      optional: true,
      zh: '上年遗留',
    },
    nextYear: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '下年计划' },
    provisions: {
      type: {
        kind: 'map',
        keys: {
          document: {
            type: {
              kind: 'map',
              keys: {
                title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                identifier: { type: { kind: 'text' }, optional: true, zh: '公文标识' },
                addressee: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '主送机关',
                },
                copyTo: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '抄送机关',
                },
                issuer: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '发文机关',
                },
                number: { type: { kind: 'text' }, optional: true, zh: '发文字号' },
                signatory: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签发人',
                },
                classification: {
                  type: {
                    kind: 'map',
                    keys: {
                      level: { type: { kind: 'text', values: ['秘密', '机密', '绝密'] }, zh: '级别' },
                      years: { type: { kind: 'number' }, optional: true, zh: '年限' },
                    },
                  },
                  optional: true,
                  zh: '密级',
                },
                urgency: { type: { kind: 'text', values: ['特急', '加急'] }, optional: true, zh: '紧急程度' },
                copyNumber: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
                  optional: true,
                  zh: '份号',
                },
                date: { type: { kind: 'date' }, optional: true, zh: '成文日期' },
                note: { type: { kind: 'text' }, optional: true, zh: '附注' },
                attachments: {
                  type: {
                    kind: 'list',
                    of: {
                      kind: 'union',
                      members: [
                        { kind: 'text' },
                        {
                          kind: 'map',
                          keys: {
                            title: { type: { kind: 'text' }, zh: '标题' },
                            file: { type: { kind: 'text' }, optional: true, zh: '文件' },
                            content: {
                              type: {
                                kind: 'text',
                                values: ['rectifications', 'systems'],
                                names: { 整改: 'rectifications', 制度: 'systems' },
                              },
                              optional: true,
                              zh: '列表',
                            },
                            bound: { type: { kind: 'boolean' }, zh: '装订' },
                          },
                        },
                      ],
                    },
                  },
                  optional: true,
                  zh: '附件',
                },
                printedBy: { type: { kind: 'text' }, optional: true, zh: '印发机关' },
                printedOn: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
                attendance: {
                  type: {
                    kind: 'map',
                    keys: {
                      present: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '出席',
                      },
                      absent: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '请假',
                      },
                      observers: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '列席',
                      },
                    },
                  },
                  optional: true,
                  zh: '参会人员',
                },
                form: {
                  type: {
                    kind: 'text',
                    values: ['letter', 'order', 'minutes'],
                    names: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
                  },
                  optional: true,
                  zh: '格式',
                },
                letterhead: {
                  type: {
                    kind: 'union',
                    members: [
                      { kind: 'text' },
                      {
                        kind: 'map',
                        keys: {
                          text: { type: { kind: 'text' }, optional: true, zh: '标志' },
                          mode: {
                            type: {
                              kind: 'text',
                              values: ['digital', 'preprinted'],
                              names: { 电子: 'digital', 套打: 'preprinted' },
                            },
                            zh: '方式',
                          },
                          reserve: { type: { kind: 'number' }, optional: true, zh: '预留' },
                        },
                      },
                    ],
                  },
                  optional: true,
                  zh: '红头',
                },
                seal: { type: { kind: 'boolean' }, zh: '印章' },
                stamp: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签名章',
                },
              },
            },
            optional: true,
            zh: '公文',
          },
          principles: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '工作原则' },
          leaders: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: { who: { type: { kind: 'text' }, zh: '主体' }, duty: { type: { kind: 'text' }, zh: '责任' } },
              },
            },
            optional: true,
            zh: '责任划分',
          },
          duties: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '主要责任' },
          accountability: {
            type: {
              kind: 'map',
              keys: {
                basis: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '依据' },
                circumstances: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '追责情形' },
                measures: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '追责方式' },
                closing: { type: { kind: 'text' }, optional: true, zh: '适用说明' },
              },
            },
            optional: true,
            zh: '责任追究',
          },
        },
      },
      optional: true,
      zh: '责任规定',
    },
    opinions: {
      type: {
        kind: 'map',
        keys: {
          document: {
            type: {
              kind: 'map',
              keys: {
                title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                identifier: { type: { kind: 'text' }, optional: true, zh: '公文标识' },
                addressee: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '主送机关',
                },
                copyTo: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '抄送机关',
                },
                issuer: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '发文机关',
                },
                number: { type: { kind: 'text' }, optional: true, zh: '发文字号' },
                signatory: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签发人',
                },
                classification: {
                  type: {
                    kind: 'map',
                    keys: {
                      level: { type: { kind: 'text', values: ['秘密', '机密', '绝密'] }, zh: '级别' },
                      years: { type: { kind: 'number' }, optional: true, zh: '年限' },
                    },
                  },
                  optional: true,
                  zh: '密级',
                },
                urgency: { type: { kind: 'text', values: ['特急', '加急'] }, optional: true, zh: '紧急程度' },
                copyNumber: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
                  optional: true,
                  zh: '份号',
                },
                date: { type: { kind: 'date' }, optional: true, zh: '成文日期' },
                note: { type: { kind: 'text' }, optional: true, zh: '附注' },
                attachments: {
                  type: {
                    kind: 'list',
                    of: {
                      kind: 'union',
                      members: [
                        { kind: 'text' },
                        {
                          kind: 'map',
                          keys: {
                            title: { type: { kind: 'text' }, zh: '标题' },
                            file: { type: { kind: 'text' }, optional: true, zh: '文件' },
                            content: {
                              type: {
                                kind: 'text',
                                values: ['rectifications', 'systems'],
                                names: { 整改: 'rectifications', 制度: 'systems' },
                              },
                              optional: true,
                              zh: '列表',
                            },
                            bound: { type: { kind: 'boolean' }, zh: '装订' },
                          },
                        },
                      ],
                    },
                  },
                  optional: true,
                  zh: '附件',
                },
                printedBy: { type: { kind: 'text' }, optional: true, zh: '印发机关' },
                printedOn: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
                attendance: {
                  type: {
                    kind: 'map',
                    keys: {
                      present: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '出席',
                      },
                      absent: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '请假',
                      },
                      observers: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '列席',
                      },
                    },
                  },
                  optional: true,
                  zh: '参会人员',
                },
                form: {
                  type: {
                    kind: 'text',
                    values: ['letter', 'order', 'minutes'],
                    names: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
                  },
                  optional: true,
                  zh: '格式',
                },
                letterhead: {
                  type: {
                    kind: 'union',
                    members: [
                      { kind: 'text' },
                      {
                        kind: 'map',
                        keys: {
                          text: { type: { kind: 'text' }, optional: true, zh: '标志' },
                          mode: {
                            type: {
                              kind: 'text',
                              values: ['digital', 'preprinted'],
                              names: { 电子: 'digital', 套打: 'preprinted' },
                            },
                            zh: '方式',
                          },
                          reserve: { type: { kind: 'number' }, optional: true, zh: '预留' },
                        },
                      },
                    ],
                  },
                  optional: true,
                  zh: '红头',
                },
                seal: { type: { kind: 'boolean' }, zh: '印章' },
                stamp: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签名章',
                },
              },
            },
            optional: true,
            zh: '公文',
          },
          preamble: { type: { kind: 'text' }, optional: true, zh: '引言' },
          requirement: { type: { kind: 'text' }, optional: true, zh: '总体要求' },
          tasks: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: { title: { type: { kind: 'text' }, zh: '标题' }, content: { type: { kind: 'text' }, zh: '内容' } },
              },
            },
            optional: true,
            zh: '主要任务',
          },
          accountability: {
            type: {
              kind: 'map',
              keys: {
                basis: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '依据' },
                circumstances: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '追责情形' },
                measures: { type: { kind: 'list', of: { kind: 'text' } }, optional: true, zh: '追责方式' },
                closing: { type: { kind: 'text' }, optional: true, zh: '适用说明' },
              },
            },
            optional: true,
            zh: '责任追究',
          },
          safeguards: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: { title: { type: { kind: 'text' }, zh: '标题' }, content: { type: { kind: 'text' }, zh: '内容' } },
              },
            },
            optional: true,
            zh: '保障措施',
          },
        },
      },
      optional: true,
      zh: '实施意见',
    },
    rules: {
      type: {
        kind: 'map',
        keys: {
          document: {
            type: {
              kind: 'map',
              keys: {
                title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                identifier: { type: { kind: 'text' }, optional: true, zh: '公文标识' },
                addressee: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '主送机关',
                },
                copyTo: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '抄送机关',
                },
                issuer: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '发文机关',
                },
                number: { type: { kind: 'text' }, optional: true, zh: '发文字号' },
                signatory: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签发人',
                },
                classification: {
                  type: {
                    kind: 'map',
                    keys: {
                      level: { type: { kind: 'text', values: ['秘密', '机密', '绝密'] }, zh: '级别' },
                      years: { type: { kind: 'number' }, optional: true, zh: '年限' },
                    },
                  },
                  optional: true,
                  zh: '密级',
                },
                urgency: { type: { kind: 'text', values: ['特急', '加急'] }, optional: true, zh: '紧急程度' },
                copyNumber: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
                  optional: true,
                  zh: '份号',
                },
                date: { type: { kind: 'date' }, optional: true, zh: '成文日期' },
                note: { type: { kind: 'text' }, optional: true, zh: '附注' },
                attachments: {
                  type: {
                    kind: 'list',
                    of: {
                      kind: 'union',
                      members: [
                        { kind: 'text' },
                        {
                          kind: 'map',
                          keys: {
                            title: { type: { kind: 'text' }, zh: '标题' },
                            file: { type: { kind: 'text' }, optional: true, zh: '文件' },
                            content: {
                              type: {
                                kind: 'text',
                                values: ['rectifications', 'systems'],
                                names: { 整改: 'rectifications', 制度: 'systems' },
                              },
                              optional: true,
                              zh: '列表',
                            },
                            bound: { type: { kind: 'boolean' }, zh: '装订' },
                          },
                        },
                      ],
                    },
                  },
                  optional: true,
                  zh: '附件',
                },
                printedBy: { type: { kind: 'text' }, optional: true, zh: '印发机关' },
                printedOn: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
                attendance: {
                  type: {
                    kind: 'map',
                    keys: {
                      present: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '出席',
                      },
                      absent: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '请假',
                      },
                      observers: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '列席',
                      },
                    },
                  },
                  optional: true,
                  zh: '参会人员',
                },
                form: {
                  type: {
                    kind: 'text',
                    values: ['letter', 'order', 'minutes'],
                    names: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
                  },
                  optional: true,
                  zh: '格式',
                },
                letterhead: {
                  type: {
                    kind: 'union',
                    members: [
                      { kind: 'text' },
                      {
                        kind: 'map',
                        keys: {
                          text: { type: { kind: 'text' }, optional: true, zh: '标志' },
                          mode: {
                            type: {
                              kind: 'text',
                              values: ['digital', 'preprinted'],
                              names: { 电子: 'digital', 套打: 'preprinted' },
                            },
                            zh: '方式',
                          },
                          reserve: { type: { kind: 'number' }, optional: true, zh: '预留' },
                        },
                      },
                    ],
                  },
                  optional: true,
                  zh: '红头',
                },
                seal: { type: { kind: 'boolean' }, zh: '印章' },
                stamp: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签名章',
                },
              },
            },
            optional: true,
            zh: '公文',
          },
          chapters: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  title: { type: { kind: 'text' }, zh: '标题' },
                  articles: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'union',
                        members: [
                          { kind: 'text' },
                          {
                            kind: 'map',
                            keys: {
                              text: { type: { kind: 'text' }, zh: '内容' },
                              items: {
                                type: {
                                  kind: 'list',
                                  of: {
                                    kind: 'union',
                                    members: [
                                      { kind: 'text' },
                                      {
                                        kind: 'map',
                                        keys: {
                                          title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                                          text: { type: { kind: 'text' }, optional: true, zh: '内容' },
                                          items: {
                                            type: {
                                              kind: 'list',
                                              of: {
                                                kind: 'union',
                                                members: [
                                                  { kind: 'text' },
                                                  {
                                                    kind: 'map',
                                                    keys: {
                                                      title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                                                      text: { type: { kind: 'text' }, optional: true, zh: '内容' },
                                                      items: {
                                                        type: {
                                                          kind: 'list',
                                                          of: {
                                                            kind: 'union',
                                                            members: [
                                                              { kind: 'text' },
                                                              {
                                                                kind: 'map',
                                                                keys: {
                                                                  title: {
                                                                    type: { kind: 'text' },
                                                                    optional: true,
                                                                    zh: '标题',
                                                                  },
                                                                  text: {
                                                                    type: { kind: 'text' },
                                                                    optional: true,
                                                                    zh: '内容',
                                                                  },
                                                                },
                                                                someOf: ['title', 'text'],
                                                              },
                                                            ],
                                                          },
                                                        },
                                                        optional: true,
                                                        zh: '项',
                                                      },
                                                    },
                                                    someOf: ['title', 'text'],
                                                  },
                                                ],
                                              },
                                            },
                                            optional: true,
                                            zh: '项',
                                          },
                                        },
                                        someOf: ['title', 'text'],
                                      },
                                    ],
                                  },
                                },
                                optional: true,
                                zh: '项',
                              },
                              flow: {
                                type: {
                                  kind: 'text',
                                  values: ['line', 'diagram'],
                                  names: { 文字: 'line', 图示: 'diagram' },
                                },
                                optional: true,
                                zh: '流程',
                              },
                            },
                          },
                        ],
                      },
                    },
                    zh: '条',
                  },
                },
              },
            },
            optional: true,
            zh: '章',
          },
        },
      },
      optional: true,
      zh: '实施细则',
    },
    letter: {
      type: {
        kind: 'map',
        keys: {
          document: {
            type: {
              kind: 'map',
              keys: {
                title: { type: { kind: 'text' }, optional: true, zh: '标题' },
                identifier: { type: { kind: 'text' }, optional: true, zh: '公文标识' },
                addressee: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '主送机关',
                },
                copyTo: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '抄送机关',
                },
                issuer: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '发文机关',
                },
                number: { type: { kind: 'text' }, optional: true, zh: '发文字号' },
                signatory: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签发人',
                },
                classification: {
                  type: {
                    kind: 'map',
                    keys: {
                      level: { type: { kind: 'text', values: ['秘密', '机密', '绝密'] }, zh: '级别' },
                      years: { type: { kind: 'number' }, optional: true, zh: '年限' },
                    },
                  },
                  optional: true,
                  zh: '密级',
                },
                urgency: { type: { kind: 'text', values: ['特急', '加急'] }, optional: true, zh: '紧急程度' },
                copyNumber: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'number' }] },
                  optional: true,
                  zh: '份号',
                },
                date: { type: { kind: 'date' }, optional: true, zh: '成文日期' },
                note: { type: { kind: 'text' }, optional: true, zh: '附注' },
                attachments: {
                  type: {
                    kind: 'list',
                    of: {
                      kind: 'union',
                      members: [
                        { kind: 'text' },
                        {
                          kind: 'map',
                          keys: {
                            title: { type: { kind: 'text' }, zh: '标题' },
                            file: { type: { kind: 'text' }, optional: true, zh: '文件' },
                            content: {
                              type: {
                                kind: 'text',
                                values: ['rectifications', 'systems'],
                                names: { 整改: 'rectifications', 制度: 'systems' },
                              },
                              optional: true,
                              zh: '列表',
                            },
                            bound: { type: { kind: 'boolean' }, zh: '装订' },
                          },
                        },
                      ],
                    },
                  },
                  optional: true,
                  zh: '附件',
                },
                printedBy: { type: { kind: 'text' }, optional: true, zh: '印发机关' },
                printedOn: { type: { kind: 'date' }, optional: true, zh: '印发日期' },
                attendance: {
                  type: {
                    kind: 'map',
                    keys: {
                      present: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '出席',
                      },
                      absent: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '请假',
                      },
                      observers: {
                        type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                        optional: true,
                        zh: '列席',
                      },
                    },
                  },
                  optional: true,
                  zh: '参会人员',
                },
                form: {
                  type: {
                    kind: 'text',
                    values: ['letter', 'order', 'minutes'],
                    names: { 信函: 'letter', 命令: 'order', 纪要: 'minutes' },
                  },
                  optional: true,
                  zh: '格式',
                },
                letterhead: {
                  type: {
                    kind: 'union',
                    members: [
                      { kind: 'text' },
                      {
                        kind: 'map',
                        keys: {
                          text: { type: { kind: 'text' }, optional: true, zh: '标志' },
                          mode: {
                            type: {
                              kind: 'text',
                              values: ['digital', 'preprinted'],
                              names: { 电子: 'digital', 套打: 'preprinted' },
                            },
                            zh: '方式',
                          },
                          reserve: { type: { kind: 'number' }, optional: true, zh: '预留' },
                        },
                      },
                    ],
                  },
                  optional: true,
                  zh: '红头',
                },
                seal: { type: { kind: 'boolean' }, zh: '印章' },
                stamp: {
                  type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
                  optional: true,
                  zh: '签名章',
                },
              },
            },
            optional: true,
            zh: '公文',
          },
        },
      },
      optional: true,
      zh: '报送函',
    },
    template: {
      type: { kind: 'union', members: [{ kind: 'text' }, { kind: 'list', of: { kind: 'text' } }] },
      optional: true,
      zh: '模板',
    },
    templateOptions: { type: { kind: 'map', keys: {}, others: { kind: 'any' } }, optional: true, zh: '模板选项' },
    style: { type: { kind: 'map', keys: {}, others: { kind: 'any' } }, optional: true, zh: '版式' },
    extra: { type: { kind: 'map', keys: {}, others: { kind: 'any' } }, optional: true, zh: '补充' },
  },
};
