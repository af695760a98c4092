// Generated from schemas/summary.schema.json by `npm run generate`; do not edit.
import type { MapType } from '../types/value-type.ts';

/** The type of a summary, as templates are checked against it. */
export const summaryType: MapType = {
  kind: 'map',
  keys: {
    subject: { type: { kind: 'text' } },
    years: { type: { kind: 'list', of: { kind: 'number' } } },
    expected: { type: { kind: 'number' }, optional: true },
    reported: { type: { kind: 'number' }, optional: true },
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
      optional: true,
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
    },
    reportedOn: { type: { kind: 'date' } },
    year: { type: { kind: 'number' } },
    on: { type: { kind: 'date' } },
    units: { type: { kind: 'number' } },
    reporting: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            shortName: { type: { kind: 'text' }, optional: true },
            file: { type: { kind: 'text' } },
            subject: { type: { kind: 'text' } },
          },
        },
      },
    },
    missing: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            shortName: { type: { kind: 'text' }, optional: true },
            contact: { type: { kind: 'text' }, optional: true },
            phone: { type: { kind: 'text' }, optional: true },
          },
        },
      },
    },
    faulty: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            shortName: { type: { kind: 'text' }, optional: true },
            contact: { type: { kind: 'text' }, optional: true },
            phone: { type: { kind: 'text' }, optional: true },
            file: { type: { kind: 'text' } },
            reason: { type: { kind: 'text' } },
          },
        },
      },
    },
    stale: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            shortName: { type: { kind: 'text' }, optional: true },
            contact: { type: { kind: 'text' }, optional: true },
            phone: { type: { kind: 'text' }, optional: true },
            file: { type: { kind: 'text' } },
            year: { type: { kind: 'number' } },
          },
        },
      },
    },
    unknown: { type: { kind: 'number' } },
    unlisted: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            shortName: { type: { kind: 'text' }, optional: true },
            file: { type: { kind: 'text' } },
            subject: { type: { kind: 'text' } },
          },
        },
      },
    },
    systems: {
      type: {
        kind: 'map',
        keys: {
          value: { type: { kind: 'number' } },
          from: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  unit: { type: { kind: 'text' } },
                  file: { type: { kind: 'text' } },
                  value: { type: { kind: 'number' } },
                },
              },
            },
          },
        },
      },
    },
    systemsByStatus: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
          },
        },
      },
    },
    figures: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            unit: { type: { kind: 'text' }, optional: true },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
            lastYear: { type: { kind: 'number' }, optional: true },
            lastYearFrom: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
              optional: true,
            },
            isShared: { type: { kind: 'boolean' }, optional: true },
            compared: { type: { kind: 'number' }, optional: true },
            comparable: { type: { kind: 'number' }, optional: true },
            change: { type: { kind: 'text' }, optional: true },
          },
        },
      },
    },
    unitFigures: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            unit: { type: { kind: 'text' } },
            file: { type: { kind: 'text' } },
            name: { type: { kind: 'text' } },
            measure: { type: { kind: 'text' }, optional: true },
            value: { type: { kind: 'number' } },
            lastYear: { type: { kind: 'number' }, optional: true },
            isRate: { type: { kind: 'boolean' }, optional: true },
          },
        },
      },
    },
    changes: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            unit: { type: { kind: 'text' } },
            name: { type: { kind: 'text' } },
            measure: { type: { kind: 'text' }, optional: true },
            lastYear: { type: { kind: 'number' } },
            value: { type: { kind: 'number' } },
            change: { type: { kind: 'text' } },
          },
        },
      },
    },
    problems: {
      type: {
        kind: 'map',
        keys: {
          value: { type: { kind: 'number' } },
          from: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  unit: { type: { kind: 'text' } },
                  file: { type: { kind: 'text' } },
                  value: { type: { kind: 'number' } },
                },
              },
            },
          },
        },
      },
    },
    problemsByAspect: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
            by: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    problemsBySource: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
          },
        },
      },
    },
    problemList: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            unit: { type: { kind: 'text' } },
            file: { type: { kind: 'text' } },
            aspect: { type: { kind: 'text' } },
            source: { type: { kind: 'text' } },
            title: { type: { kind: 'text' }, optional: true },
            description: { type: { kind: 'text' } },
            found: { type: { kind: 'date' }, optional: true },
            cause: { type: { kind: 'text' }, optional: true },
            measures: { type: { kind: 'text' }, optional: true },
            state: { type: { kind: 'text' } },
            wasThere: { type: { kind: 'boolean' }, optional: true },
          },
        },
      },
    },
    rectifications: {
      type: {
        kind: 'map',
        keys: {
          value: { type: { kind: 'number' } },
          from: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  unit: { type: { kind: 'text' } },
                  file: { type: { kind: 'text' } },
                  value: { type: { kind: 'number' } },
                },
              },
            },
          },
        },
      },
    },
    rectificationsByState: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
          },
        },
      },
    },
    rectificationsByAspect: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
            by: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    carriedOver: {
      type: {
        kind: 'map',
        keys: {
          value: { type: { kind: 'number' } },
          from: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  unit: { type: { kind: 'text' } },
                  file: { type: { kind: 'text' } },
                  value: { type: { kind: 'number' } },
                },
              },
            },
          },
        },
      },
    },
    carriedOverByState: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            name: { type: { kind: 'text' } },
            value: { type: { kind: 'number' } },
            from: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                  },
                },
              },
            },
          },
        },
      },
    },
    overdue: {
      type: {
        kind: 'map',
        keys: {
          value: { type: { kind: 'number' } },
          from: {
            type: {
              kind: 'list',
              of: {
                kind: 'map',
                keys: {
                  unit: { type: { kind: 'text' } },
                  file: { type: { kind: 'text' } },
                  value: { type: { kind: 'number' } },
                },
              },
            },
          },
        },
      },
    },
    overdueList: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            unit: { type: { kind: 'text' } },
            file: { type: { kind: 'text' } },
            problem: { type: { kind: 'text' } },
            measure: { type: { kind: 'text' } },
            responsible: { type: { kind: 'text' }, optional: true },
            department: { type: { kind: 'text' }, optional: true },
            due: { type: { kind: 'date' }, optional: true },
            status: { type: { kind: 'text' }, optional: true },
            progress: { type: { kind: 'number' }, optional: true },
            days: { type: { kind: 'number' }, optional: true },
            isCarriedOver: { type: { kind: 'boolean' } },
          },
        },
      },
    },
    open: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            unit: { type: { kind: 'text' } },
            file: { type: { kind: 'text' } },
            problem: { type: { kind: 'text' } },
            measure: { type: { kind: 'text' } },
            responsible: { type: { kind: 'text' }, optional: true },
            department: { type: { kind: 'text' }, optional: true },
            due: { type: { kind: 'date' }, optional: true },
            status: { type: { kind: 'text' }, optional: true },
            progress: { type: { kind: 'number' }, optional: true },
            days: { type: { kind: 'number' }, optional: true },
            isCarriedOver: { type: { kind: 'boolean' } },
          },
        },
      },
    },
    trend: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            year: { type: { kind: 'number' } },
            units: { type: { kind: 'number' } },
            systems: { type: { kind: 'number' } },
            problems: { type: { kind: 'number' } },
            rectifications: { type: { kind: 'number' } },
            completed: { type: { kind: 'number' } },
            pastDue: { type: { kind: 'number' } },
          },
        },
      },
    },
    earlier: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            year: { type: { kind: 'number' } },
            on: { type: { kind: 'date' } },
            units: { type: { kind: 'number' } },
            reporting: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    shortName: { type: { kind: 'text' }, optional: true },
                    file: { type: { kind: 'text' } },
                    subject: { type: { kind: 'text' } },
                  },
                },
              },
            },
            missing: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    shortName: { type: { kind: 'text' }, optional: true },
                    contact: { type: { kind: 'text' }, optional: true },
                    phone: { type: { kind: 'text' }, optional: true },
                  },
                },
              },
            },
            faulty: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    shortName: { type: { kind: 'text' }, optional: true },
                    contact: { type: { kind: 'text' }, optional: true },
                    phone: { type: { kind: 'text' }, optional: true },
                    file: { type: { kind: 'text' } },
                    reason: { type: { kind: 'text' } },
                  },
                },
              },
            },
            stale: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    shortName: { type: { kind: 'text' }, optional: true },
                    contact: { type: { kind: 'text' }, optional: true },
                    phone: { type: { kind: 'text' }, optional: true },
                    file: { type: { kind: 'text' } },
                    year: { type: { kind: 'number' } },
                  },
                },
              },
            },
            unknown: { type: { kind: 'number' } },
            unlisted: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    shortName: { type: { kind: 'text' }, optional: true },
                    file: { type: { kind: 'text' } },
                    subject: { type: { kind: 'text' } },
                  },
                },
              },
            },
            systems: {
              type: {
                kind: 'map',
                keys: {
                  value: { type: { kind: 'number' } },
                  from: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'map',
                        keys: {
                          unit: { type: { kind: 'text' } },
                          file: { type: { kind: 'text' } },
                          value: { type: { kind: 'number' } },
                        },
                      },
                    },
                  },
                },
              },
            },
            systemsByStatus: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            figures: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    unit: { type: { kind: 'text' }, optional: true },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                    lastYear: { type: { kind: 'number' }, optional: true },
                    lastYearFrom: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                      optional: true,
                    },
                    isShared: { type: { kind: 'boolean' }, optional: true },
                    compared: { type: { kind: 'number' }, optional: true },
                    comparable: { type: { kind: 'number' }, optional: true },
                    change: { type: { kind: 'text' }, optional: true },
                  },
                },
              },
            },
            unitFigures: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    name: { type: { kind: 'text' } },
                    measure: { type: { kind: 'text' }, optional: true },
                    value: { type: { kind: 'number' } },
                    lastYear: { type: { kind: 'number' }, optional: true },
                    isRate: { type: { kind: 'boolean' }, optional: true },
                  },
                },
              },
            },
            changes: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    name: { type: { kind: 'text' } },
                    measure: { type: { kind: 'text' }, optional: true },
                    lastYear: { type: { kind: 'number' } },
                    value: { type: { kind: 'number' } },
                    change: { type: { kind: 'text' } },
                  },
                },
              },
            },
            problems: {
              type: {
                kind: 'map',
                keys: {
                  value: { type: { kind: 'number' } },
                  from: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'map',
                        keys: {
                          unit: { type: { kind: 'text' } },
                          file: { type: { kind: 'text' } },
                          value: { type: { kind: 'number' } },
                        },
                      },
                    },
                  },
                },
              },
            },
            problemsByAspect: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                    by: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            name: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                            from: {
                              type: {
                                kind: 'list',
                                of: {
                                  kind: 'map',
                                  keys: {
                                    unit: { type: { kind: 'text' } },
                                    file: { type: { kind: 'text' } },
                                    value: { type: { kind: 'number' } },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            problemsBySource: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            problemList: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    aspect: { type: { kind: 'text' } },
                    source: { type: { kind: 'text' } },
                    title: { type: { kind: 'text' }, optional: true },
                    description: { type: { kind: 'text' } },
                    found: { type: { kind: 'date' }, optional: true },
                    cause: { type: { kind: 'text' }, optional: true },
                    measures: { type: { kind: 'text' }, optional: true },
                    state: { type: { kind: 'text' } },
                    wasThere: { type: { kind: 'boolean' }, optional: true },
                  },
                },
              },
            },
            rectifications: {
              type: {
                kind: 'map',
                keys: {
                  value: { type: { kind: 'number' } },
                  from: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'map',
                        keys: {
                          unit: { type: { kind: 'text' } },
                          file: { type: { kind: 'text' } },
                          value: { type: { kind: 'number' } },
                        },
                      },
                    },
                  },
                },
              },
            },
            rectificationsByState: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            rectificationsByAspect: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                    by: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            name: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                            from: {
                              type: {
                                kind: 'list',
                                of: {
                                  kind: 'map',
                                  keys: {
                                    unit: { type: { kind: 'text' } },
                                    file: { type: { kind: 'text' } },
                                    value: { type: { kind: 'number' } },
                                  },
                                },
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            carriedOver: {
              type: {
                kind: 'map',
                keys: {
                  value: { type: { kind: 'number' } },
                  from: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'map',
                        keys: {
                          unit: { type: { kind: 'text' } },
                          file: { type: { kind: 'text' } },
                          value: { type: { kind: 'number' } },
                        },
                      },
                    },
                  },
                },
              },
            },
            carriedOverByState: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    name: { type: { kind: 'text' } },
                    value: { type: { kind: 'number' } },
                    from: {
                      type: {
                        kind: 'list',
                        of: {
                          kind: 'map',
                          keys: {
                            unit: { type: { kind: 'text' } },
                            file: { type: { kind: 'text' } },
                            value: { type: { kind: 'number' } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
            overdue: {
              type: {
                kind: 'map',
                keys: {
                  value: { type: { kind: 'number' } },
                  from: {
                    type: {
                      kind: 'list',
                      of: {
                        kind: 'map',
                        keys: {
                          unit: { type: { kind: 'text' } },
                          file: { type: { kind: 'text' } },
                          value: { type: { kind: 'number' } },
                        },
                      },
                    },
                  },
                },
              },
            },
            overdueList: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    problem: { type: { kind: 'text' } },
                    measure: { type: { kind: 'text' } },
                    responsible: { type: { kind: 'text' }, optional: true },
                    department: { type: { kind: 'text' }, optional: true },
                    due: { type: { kind: 'date' }, optional: true },
                    status: { type: { kind: 'text' }, optional: true },
                    progress: { type: { kind: 'number' }, optional: true },
                    days: { type: { kind: 'number' }, optional: true },
                    isCarriedOver: { type: { kind: 'boolean' } },
                  },
                },
              },
            },
            open: {
              type: {
                kind: 'list',
                of: {
                  kind: 'map',
                  keys: {
                    unit: { type: { kind: 'text' } },
                    file: { type: { kind: 'text' } },
                    problem: { type: { kind: 'text' } },
                    measure: { type: { kind: 'text' } },
                    responsible: { type: { kind: 'text' }, optional: true },
                    department: { type: { kind: 'text' }, optional: true },
                    due: { type: { kind: 'date' }, optional: true },
                    status: { type: { kind: 'text' }, optional: true },
                    progress: { type: { kind: 'number' }, optional: true },
                    days: { type: { kind: 'number' }, optional: true },
                    isCarriedOver: { type: { kind: 'boolean' } },
                  },
                },
              },
            },
          },
        },
      },
    },
    leftOut: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            file: { type: { kind: 'text' } },
            unit: { type: { kind: 'text' }, optional: true },
            year: { type: { kind: 'number' }, optional: true },
            reason: { type: { kind: 'text' } },
            why: {
              type: {
                kind: 'text',
                values: ['faulty', 'earlier-year', 'later-year', 'twice', 'same-content', 'unopened'],
              },
            },
          },
        },
      },
    },
    verify: {
      type: {
        kind: 'list',
        of: {
          kind: 'map',
          keys: {
            file: { type: { kind: 'text' } },
            unit: { type: { kind: 'text' }, optional: true },
            matter: { type: { kind: 'text' } },
            advice: { type: { kind: 'text' } },
          },
        },
      },
    },
  },
};
