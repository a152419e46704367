// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

/// The word lists of `rules/lexicon`.
package enum ShippedWords {
  package enum Both {
    package enum Names {
      package static var domains: WordList { WordList("中国\n中國\n公司\n网络\n政务\n公益\n香港\n台湾\n台灣\n集团\n在线\n中文网\n网址\n网店\n网站\n商城\n商标\n商店\n移动\n信息\n机构\n组织机构\n世界\n健康\n招聘\n企业\n广东\n佛山\n我爱你\n新闻\n游戏\n娱乐\n手机\n慈善\n时尚\n餐厅\n八卦") }
      package static var fileEndings: WordList { WordList("docx\ndoc\nwps\npdf\nofd\nxlsx\nxls\net\ncsv\npptx\nppt\ntxt\nmd\nrtf\nzip\nrar\n7z\ntar\ngz\nexe\nmsi\napk\njpg\njpeg\npng\ngif\nbmp\ntif\nsvg\ndwg\nmp4\nmp3\navi\nhtml\nhtm\nxml\njson\nyaml\nyml\nsql\nlog\npy\njs\nsh") }
      package static var tags: WordList { WordList("a\nb\nbr\ncenter\ndiv\nem\nfont\nh1\nh2\nh3\nh4\nhr\ni\nimg\nli\nol\np\npre\nspan\nstrong\nsub\nsup\ntable\ntd\nth\ntr\nu\nul") }
    }
  }
  package enum En {
    package enum Dates {
      package static var months: WordList { WordList("january\t1\nfebruary\t2\nmarch\t3\napril\t4\nmay\t5\njune\t6\njuly\t7\naugust\t8\nseptember\t9\noctober\t10\nnovember\t11\ndecember\t12\njan\t1\nfeb\t2\nmar\t3\napr\t4\njun\t6\njul\t7\naug\t8\nsep\t9\nsept\t9\noct\t10\nnov\t11\ndec\t12") }
      package static var weekdays: WordList { WordList("monday\t1\ntuesday\t2\nwednesday\t3\nthursday\t4\nfriday\t5\nsaturday\t6\nsunday\t7\nmon\t1\ntue\t2\ntues\t2\nwed\t3\nweds\t3\nthu\t4\nthur\t4\nthurs\t4\nfri\t5\nsat\t6\nsun\t7") }
      package static var zones: WordList { WordList("utc\t0\ngmt\t0\nz\t0\npst\t-8\npdt\t-7\nmst\t-7\nmdt\t-6\ncdt\t-5\nest\t-5\nedt\t-4\ncet\t1\ncest\t2\nwet\t0\nwest\t1\neet\t2\neest\t3\nmsk\t3\njst\t9\nkst\t9\nsgt\t8\nhkt\t8\naest\t10\naedt\t11\nnzst\t12\nnzdt\t13") }
      package static var unclearZones: WordList { WordList("cst\nist\nbst\npt\net\nct\nmt") }
      package static var durations: WordList { WordList("second\t1\nseconds\t1\nsec\t1\nsecs\t1\nminute\t60\nminutes\t60\nmin\t60\nmins\t60\nh\t3600\nhour\t3600\nhours\t3600\nhr\t3600\nhrs\t3600\nday\t86400\ndays\t86400\nweek\t604800\nweeks\t604800") }
      package static var beforeYears: WordList { WordList("in\nsince\nby\nduring\nuntil\ntill\nthrough\nof\nfrom\nto\nfor\nbefore\nafter\nyear\nfiscal\ncalendar\nlate\nearly\nmid\nand\nor\nbetween\nspring\nsummer\nautumn\nfall\nwinter\nquarter\nreport\nreports\nend\nbeginning\nstart\nvs\nversus\nthan\nwith\nfy\ncy\nh\nq\nfinancial\nas\non") }
      package static var notBehindYears: WordList { WordList("percent\npct\nmillion\nbillion\nthousand\ntimes\npeople\ndollars\nusd\neur\ngbp\nkm\nkg\nmb\ngb") }
      package static var beforeDays: WordList { WordList("on\nby\nsince\nuntil\ntill") }
      package static var dayJoints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var beforeLoneDays: WordList { WordList("on\nsince\nuntil\nfrom") }
      package static var timeJoints: WordList { WordList("t\nat\non") }
      package static var monthNames: WordList { WordList("January\nFebruary\nMarch\nApril\nMay\nJune\nJuly\nAugust\nSeptember\nOctober\nNovember\nDecember") }
      package static var weekdayNames: WordList { WordList("Monday\nTuesday\nWednesday\nThursday\nFriday\nSaturday\nSunday") }
      package static var weekdayJoints: WordList { WordList("to\nand\nor\nthrough") }
    }
    package enum Incidents {
      package static var startVerbs: WordList { WordList("began\nbegun\nstart\nstarted\nstarting\nstopped\nfailed\nleft\nopened\ndown\nbroke\ncrashed") }
      package static var endVerbs: WordList { WordList("ended\nending\nfinished\nclosed\nrestored\nrecovered\nresolved\nfixed\nover\nlanded\nreopened\nback") }
      package static var verbFillers: WordList { WordList("and\nwas\nwere\nit\nthen\nat\non\nin\nfully\nagain\nservice\nuntil\nup\nfinally") }
      package static var beforeLength: WordList { WordList("so\nit\nwas\nwere\ndown\nfor\nafter\nlasting\nlasted\na\ntotal\nof\nabout\nunavailable\nout\nthat\nis\ni\ne\nthe\nnext\nday\noffline") }
      package static var lengthIsLast: WordList { WordList("later\nin\nand\nlong") }
      package static var lengthVerbs: WordList { WordList("was\nwere\nwent\npassed\nelapsed\nof\nhad") }
      package static var events: WordList { WordList("outage\nincident\nimpact\ndisruption\ndowntime") }
      package static var eventStarts: WordList { WordList("begin\nbegan\nstart") }
      package static var eventEnds: WordList { WordList("end\nover\nresolved") }
      package static var summaryTitles: WordList { WordList("summary\noverview\nimpact") }
      package static var lastedWords: WordList { WordList("it\nthe\nthis\nincident\noutage\nevent\ndisruption\nlasted\nabout\nfor\nin\nall\ntotal\na\nof\nalmost\nnearly\nover\njust\nunder") }
      package static var downStates: WordList { WordList("down\nunavailable\noffline\nunreachable") }
      package static var labelNoise: WordList { WordList("time\ndate\nand\nutc\ngmt\nthe\nof\nincident\noutage\nimpact\nevent\ntotal\nat") }
      package static var startLabels: WordList { WordList("start\nstarted\nstarts\nbegan\nbegin\nbeginning\nonset") }
      package static var endLabels: WordList { WordList("end\nended\nends\nfinish\nfinished") }
      package static var repairLabels: WordList { WordList("resolved\nrecovered\nrestored\nresolution\nrecovery") }
      package static var mitigationLabels: WordList { WordList("mitigated\nmitigation\ncontained") }
      package static var detectionLabels: WordList { WordList("detected\ndetection") }
      package static var detectedEndLabels: WordList { WordList("end\nended") }
      package static var beforeFieldTime: WordList { WordList("at\non") }
      package static var behindFieldTime: WordList { WordList("local\ntime\nutc\non") }
      package static var timelineTitles: WordList { WordList("timeline\ntime line\nchronology\nsequence of events\nmain events\nkey events\ncourse of events\nincident log\nlog of events") }
      package static var timelineWholeTitles: WordList { WordList("what happened\nsequence\nevents\nevent log") }
      package static var elapsedHours: WordList { WordList("h\nhr\nhrs\nhour\nhours") }
      package static var elapsedOther: WordList { WordList("s\nsec\nseconds\nd\nday\ndays") }
    }
    package enum Labels {
      package static var labels: WordList { WordList("section\nsections\nchapter\nchapters\npart\nparts\narticle\narticles\nclause\nclauses\nappendix\nannex\nannexes\nexhibit\nfigure\nfigures\nfig\nfigs\ntable\ntables\nchart\ncharts\nbox\npage\npages\np\npp\nline\nlines\nrow\nrows\ncolumn\ncolumns\ncell\nfootnote\nfootnotes\nnote\nnotes\nparagraph\nparagraphs\npara\nversion\nversions\nv\nver\nrelease\nbuild\nrevision\nrev\nport\nports\nerror\nerrors\ncode\ncodes\nstatus\nexit\nhttp\nhttps\nissue\nticket\ntickets\nbug\npr\nmr\ncase\nno\nnos\nnumber\nnumbers\nitem\nitems\nstep\nsteps\nphase\nphases\nstage\nstages\ntier\nlevel\nlevels\npriority\nseverity\nsev\ns\ngrade\nclass\ntype\ngroup\noption\nscenario\nquestion\nq\nrequest\nid\nroom\nfloor\nbuilding\nunit\nblock\ndistrict\nzone\nroute\nhighway\nflight\ngate\nchannel\napartment\nsuite\nrfc\niso\ncve\nkep\nsig\nwg\npep\njira\nsprint\niteration\nmilestone\nday\nweek\nmonth\nyear\nquarter\nhalf\nperiod\nround\nseason\nepisode\nvolume\nvol\ntrack\nlane\nslide\ngoal\nobjective\nprinciple\nrule\nrequirement\ntest\nnode\nshard\nhost\nserver\nfinding\nrecommendation\nobservation\naction\nlot\nbatch\ncohort\ngeneration\ngen\nmark\nmodel\npython\njava\nwindows\nkubernetes\nedition\nact\nresolution\ndirective\nregulation\norder\nprotocol\nschedule") }
      package static var abbreviatedLabels: WordList { WordList("ext\nno\nnos\nfig\nfigs\nsec\nch\nvol\np\npp\nart\ncl\npara\nex\nver\nrev\nv\nref\neq") }
      package static var openers: WordList { WordList("a\nan\nthe\nthis\nthese\nthose\nof\nin\non\nat\nby\nfor\nfrom\nto\nwith\nand\nor\nbut\nso\nas\nif\nabout\nafter\nall\nalmost\nalso\nalthough\nanother\napproximately\naround\nbecause\nbefore\nbelow\nbetween\nboth\ncirca\ndespite\nduring\neach\nevery\nexactly\nfewer\nfollowing\ngiven\nhere\nhowever\nincluding\njust\nlast\nless\nmore\nmost\nnearly\nnext\nno\nnot\nnow\nonce\nonly\nour\nout\nover\npast\nper\nroughly\nsince\nsome\nstill\nsuch\nthan\nthat\ntheir\nthen\nthere\nthey\nthrough\ntoday\ntotal\nunder\nuntil\nup\nwe\nwell\nwhen\nwhere\nwhile\nwithin\nwithout\nyes\nyou\nyet\nis\nare\nwas\nwere\nhas\nhave\nhad") }
      package static var unitSymbols: WordList { WordList("kb\nmb\ngb\ntb\npb\nkib\nmib\ngib\ntib\nkw\nmw\ngw\ntw\nkwh\nmwh\ngwh\ntwh\nhz\nkhz\nmhz\nghz\nmbps\ngbps") }
      package static var beforeFractions: WordList { WordList("of\nis\nwas\nare\nwere\nto\nfrom\nat\naverage\naveraged\nscore\nscored\nreached\nequals\ntotalled\ntotaled") }
      package static var headingWords: WordList { WordList("Appendix\tappendix\nAPPENDIX\tappendix\nAnnex\tappendix\nANNEX\tappendix\nPart\tpartWord\nPART\tpartWord\nChapter\tchapterWord\nCHAPTER\tchapterWord\nSection\tsectionWord\nSECTION\tsectionWord") }
    }
    package enum Nouns {
      package static var functionWords: WordList { WordList("a\nan\nthe\nthis\nthat\nthese\nthose\nand\nor\nnor\nbut\nso\nyet\nif\nthen\nthan\nas\nat\nby\nfor\nfrom\nin\ninto\nof\noff\non\nonto\nout\nover\nper\nto\nup\nupon\nvia\nwith\nwithin\nwithout\nabout\nabove\nacross\nafter\nagainst\nalong\namong\naround\nbefore\nbehind\nbelow\nbetween\nbeyond\ndespite\ndown\nduring\nexcept\nnear\nsince\nthrough\nthroughout\ntill\ntoward\ntowards\nunder\nuntil\nis\nare\nwas\nwere\nbe\nbeen\nbeing\nam\nhas\nhave\nhad\nhaving\ndo\ndoes\ndid\ndone\ndoing\ncan\ncould\nmay\nmight\nmust\nshall\nshould\nwill\nwould\nnot\nno\nit\nits\nthey\nthem\ntheir\nhe\nhim\nhis\nshe\nher\nwe\nus\nour\nyou\nyour\ni\nmy\nme\nwho\nwhom\nwhose\nwhich\nwhat\nwhen\nwhere\nwhy\nhow\nthere\nhere\nall\nany\nboth\neach\nevery\neither\nneither\nsome\nsuch\nother\nothers\nanother\nsame\nmore\nless\nfewer\nmost\nleast\nmuch\nmany\nfew\nseveral\nonly\njust\nalso\ntoo\nvery\neven\nstill\nagain\nalready\nnow\never\nnever\nalways\noften\nwent\ncame\ngot\ngave\nmade\ntook\nrose\nfell\ngrew\nmet\nheld\nleft\nled\nsaw\nran\nbegan\nbecame\nremain\nremained\nrequire\nrequired\nversus\nvs\nplus\nminus\npercent\npct\npp\npm\netc\nbecause\nwhile\nalthough\nthough\nwhereas\nonce\nwhether\napart\ninstead\ntogether\nago\nlater\nearlier\nonwards\nrespectively\ncompared\nincluding\nexcluding") }
      package static var irregular: WordList { WordList("people\tperson\npersons\tperson\nchildren\tchild\nmen\tman\nwomen\twoman\nstaff\tstaff\npersonnel\tpersonnel\npolice\tpolice\ncriteria\tcriterion\nanalyses\tanalysis\ncrises\tcrisis\nbases\tbasis\nseries\tseries\nspecies\tspecies\naircraft\taircraft\nhalves\thalf\nlives\tlife\nshelves\tshelf\nfeet\tfoot\nteeth\ttooth\nmice\tmouse\nindices\tindex\nvertices\tvertex\nappendices\tappendix\nphenomena\tphenomenon\nstatuses\tstatus\nviruses\tvirus\ncampuses\tcampus\nbonuses\tbonus\nbuses\tbus\ncensuses\tcensus\nfocuses\tfocus\ngases\tgas\ncaches\tcache\nheadaches\theadache\nhypotheses\thypothesis\nsynopses\tsynopsis\ntheses\tthesis\naxes\taxis\nmovies\tmovie\ncookies\tcookie\ndies\tdie\nties\ttie\nlies\tlie\npies\tpie\nhouseholds\thousehold\nheroes\thero\nechoes\techo\nvetoes\tveto\npotatoes\tpotato\ntomatoes\ttomato\ncargoes\tcargo\nvolunteers\tvolunteer") }
      package static var notPlural: WordList { WordList("is\nwas\nhas\ndoes\nthis\nits\nus\nyes\nplus\nversus\nacross\nless\nunless\nalways\ntowards\nbesides\nnews\nthus\nperhaps\nsometimes\nafterwards\nwhereas\ngross\nas\nalias\nbias\ncanvas\nchaos\nbasis\nprocess\naccess\nsuccess\naddress\nprogress\nbusiness\nclass\nloss\npass\ncross\npress\nstress\nstatus\nbus\nvirus\nfocus\nbonus\ncampus\ncensus\nanalysis\ncrisis\nseries\nlens\ngas\natlas\naxis\ncorpus\nconsensus\nvs\nhis\nhers\nours\ntheirs\nyours\nregardless\nnevertheless\ndoubtless\nnonetheless\nexpress\nremains\nincludes\nrequires\nneeds\nmeans\nseems\nbecomes\ngoes\ntakes\nmakes\ngives\nshows\nuses\nallows\nindoors\noutdoors\noverseas\nupstairs\nupwards\ndownwards\nonwards\nforwards\nbackwards\nthanks") }
      package static var singulars: WordList { WordList("accident\naction\nactivity\nagency\nagreement\nalarm\nalert\nallegation\namendment\napp\nappeal\napplication\napprover\narticle\nassessment\nattack\naudit\nauthor\naward\nblocker\nbreach\nbriefing\nbug\nbuilding\ncampaign\ncandidate\ncase\ncentre\ncenter\nchange\ncharge\nchild\ncity\nclaim\nclient\nclinic\ncluster\ncolleague\ncommittee\ncompany\ncomplaint\nconcern\nconference\ncontract\ncontributor\ncontroller\ncountry\ncourse\ncustomer\ndaemon\ndatabase\ndataset\ndeath\ndecision\ndefect\ndelay\ndeliverable\ndepartment\ndeployment\ndeveloper\ndirector\ndisk\ndistrict\ndocument\ndonor\ndriver\nemail\nemployee\nemployer\nengineer\nenhancement\nerror\nevent\nexception\nexercise\nexpert\nfacility\nfailure\nfamily\nfarm\nfeature\nfile\nfinding\nfire\nfix\nform\ngrant\ngroup\nhearing\nhospital\nhouse\nhousehold\nincident\nindividual\ninitiative\ninjury\ninquiry\ninspection\ninspector\ninstance\ninstitution\ninterview\ninvestigation\nissue\nitem\njournal\njudge\nlawyer\nleader\nlead\nlesson\nletter\nlicence\nlicense\nlocation\nmachine\nmaintainer\nmanager\nmeasure\nmeeting\nmember\nmessage\nmilestone\nminister\nmission\nmodel\nmodule\nnode\nnurse\nobject\nobjective\noffice\nofficer\nomission\noperator\norder\norganisation\norganization\noutage\nowner\npaper\nparticipant\npartner\npatch\npatient\npayment\npenalty\npermit\nperson\npetition\npilot\nplan\nplatform\npolicy\nposition\npost\npractice\nproblem\nprocedure\nprogramme\nprogram\nproject\nproposal\nprosecution\nprovider\nprovince\npublication\npupil\nquery\nquestion\nrecommendation\nrecord\nreferral\nregression\nrelease\nreplica\nreport\nrequest\nrequirement\nresignation\nresource\nresponse\nreview\nreviewer\nrider\nrisk\nroad\nroom\nroute\nrule\nsample\nschool\nseat\nsection\nseminar\nserver\nservice\nsession\nshipment\nsite\nspeaker\nsponsor\nstandard\nstate\nstation\nstep\nstudent\nstudy\nsubproject\nsubmission\nsubscription\nsurvey\nsystem\ntarget\ntask\nteacher\nteam\ntechnician\ntemplate\ntenant\ntest\ntheme\nticket\ntool\ntopic\ntown\ntrainee\ntraining\ntransaction\ntrial\nunit\nuniversity\nupdate\nupgrade\nuser\nvacancy\nvehicle\nvendor\nvillage\nviolation\nvisit\nvisitor\nvolume\nvolunteer\nvote\nvulnerability\nwarning\nwebsite\nweek\nwitness\nwoman\nman\nworker\nworkshop\nyear\nmonth\nday\nhour\nminute\nsecond") }
      package static var gerunds: WordList { WordList("meeting\ntraining\nhearing\nbriefing\nbuilding\nfinding\nfiling\nwarning\nbooking\nopening\nlisting\nsitting\nrecording\nposting\ndrawing\npainting\nrating\nsetting\nstring\nring\nspring\nthing\nfeed\nneed\nseed\nbed\nshed") }
      package static var measures: WordList { WordList("second\nminute\nhour\nday\nweek\nmonth\nyear\nmile\nmeter\nmetre\nkilometer\nkilometre\nperson\nmember\npoint\npercent\ndollar\neuro\npound\ninch\nfoot\nbyte\nbit\nkm\ncm\nmm\nkg\nml") }
      package static var adjectiveEndings: WordList { WordList("ed\ning\nly\nful\nous\nable\nible\nive\nal\nic") }
      package static var esEndings: WordList { WordList("sses\nshes\nches\nxes\nzzes") }
    }
    package enum Numbers {
      package static var units: WordList { WordList("zero\t0\none\t1\ntwo\t2\nthree\t3\nfour\t4\nfive\t5\nsix\t6\nseven\t7\neight\t8\nnine\t9\nten\t10\neleven\t11\ntwelve\t12\nthirteen\t13\nfourteen\t14\nfifteen\t15\nsixteen\t16\nseventeen\t17\neighteen\t18\nnineteen\t19\ntwenty\t20\nthirty\t30\nforty\t40\nfifty\t50\nsixty\t60\nseventy\t70\neighty\t80\nninety\t90") }
      package static var scales: WordList { WordList("thousand\t1000\nmillion\t1000000\nbillion\t1000000000\ntrillion\t1000000000000") }
      package static var suffixes: WordList { WordList("bn\t1000000000\nmn\t1000000\nmln\t1000000\ntn\t1000000000000") }
      package static var letters: WordList { WordList("m\t1000000\nb\t1000000000\nt\t1000000000000") }
      package static var determiners: WordList { WordList("the\nits\ntheir\nour\nhis\nher\nthis\nthat") }
      package static var ordinals: WordList { WordList("first\t1\nsecond\t2\nthird\t3\nfourth\t4\nfifth\t5\nsixth\t6\nseventh\t7\neighth\t8\nninth\t9\ntenth\t10\neleventh\t11\ntwelfth\t12") }
      package static var ordinalEndings: WordList { WordList("st\nnd\nrd\nth") }
      package static var currencies: WordList { WordList("usd\t$\ndollar\t$\ndollars\t$\neur\t€\neuro\t€\neuros\t€\ngbp\t£\ncny\tCNY\nrmb\tCNY\nyuan\tCNY\njpy\tJPY\nyen\tJPY\nchf\tCHF\ninr\tINR\nrupees\tINR\naud\tAUD\ncad\tCAD\nhkd\tHKD\nkrw\tKRW\nsgd\tSGD\nsek\tSEK\nnok\tNOK\ndkk\tDKK\nnzd\tNZD") }
      package static var dollars: WordList { WordList("us\t$\nusd\t$\na\tAUD\nau\tAUD\nc\tCAD\nca\tCAD\nhk\tHKD\ns\tSGD\nnz\tNZD") }
      package static var signs: WordList { WordList("$\t$\n€\t€\n£\t£\n¥\t¥\n￥\t¥\n₹\tINR\n₩\tKRW") }
      package static var beforeOne: WordList { WordList("no\nthe\nthis\nthat\neach\nany\nevery\nsome\nanother\nwhich\nonly\nsomeone\nnot\nlast\nnext\nfirst\nother\ngood\nbad\nbig\nnew\nold\nright\nwrong") }
      package static var wholes: WordList { WordList("the\nour\nits\ntheir\nthese\nthose\nall\nhis\nher\nmy\nyour") }
      package static var comparing: WordList { WordList("as\nhigher\nlower\nmore\ngreater\nlarger\nfaster\nless\nfewer\nbigger\nbetter\nslower\nlonger\nthat\nwhat\nthe\nits\ntheir") }
      package static var fractions: WordList { WordList("halves\nthirds\nquarters\nfourths\nfifths\nsixths\nsevenths\neighths\nninths\ntenths") }
      package static var dollarWords: WordList { WordList("us\nusd\ndollars\ncad\naud") }
      package static var approximationsBefore: WordList { WordList("no more than\tunder\nnot more than\tunder\nno less than\tover\nnot less than\tover\nno fewer than\tover\nin excess of\tover\nless than\tunder\nfewer than\tunder\nlower than\tunder\nmore than\tover\ngreater than\tover\nhigher than\tover\nup to\tunder\nat most\tunder\nclose to\tabout\nat least\tover\nupwards of\tover\njust under\tunder\njust over\tover\nabout\tabout\napproximately\tabout\napprox\tabout\naround\tabout\nroughly\tabout\ncirca\tabout\nsome\tabout\nnearly\tunder\nalmost\tunder\nunder\tunder\nbelow\tunder\nover\tover\nabove\tover\nexceeding\tover") }
      package static var approximationsBehind: WordList { WordList("or so\tabout\nor more\tover\nor above\tover\nand above\tover\nor less\tunder\nor fewer\tunder") }
      package static var joiners: WordList { WordList("and\nplus") }
      package static var loneNumbers: WordList { WordList("a\t1\nan\t1\none\t1\ntwo\t2\nthree\t3\nfour\t4\nfive\t5\nsix\t6\nseven\t7\neight\t8\nnine\t9\nten\t10\neleven\t11\ntwelve\t12") }
    }
    package enum Periods {
      package static var beforePeriod: WordList { WordList("from\nbetween\non\noutage\nincident\ndowntime\ndisruption\nwindow") }
      package static var beforeLength: WordList { WordList("lasting\nfor\na\ntotal\nof\nduration\nabout\napproximately\naround\nroughly\nor\nnearly\nalmost\nover\nexactly\nthat\nis\ni\ne\nin\nall\njust\nunder\nmore\nthan\nless\nat\nleast\nmost\nup\nto\non\nthe\nnext\nfollowing\nsame\nday\nmorning\nnight\nlocal\npacific\neastern\ncentral\nmountain\ntime") }
      package static var next: WordList { WordList("next\nfollowing") }
      package static var nextNouns: WordList { WordList("day\nmorning\nnight") }
      package static var beforeDays: WordList { WordList("from") }
      package static var daysBeforeLength: WordList { WordList("a\ntotal\nof\nlasting\nfor\nabout\nor\nthat\nis\ni\ne\nin\nall") }
      package static var timeMarks: WordList { WordList("am\npm\nutc\ngmt\nz\ncet\ncest\nbst") }
      package static var zoneCapitals: WordList { WordList("EST\nEDT\nPST\nPDT\nCST\nCDT") }
      package static var timeChanges: WordList { WordList("moved\nbrought\nchanged\nshifted\nrescheduled\ncorrected\nupdated\nrevised\nback\nforward\nset\nput") }
      package static var joints: WordList { WordList("to\nuntil\ntill\nthrough") }
      package static var seasons: WordList { WordList("school\nseason\nacademic\nterm\nwinter\nfinancial\nfiscal") }
      package static var wholePeriods: WordList { WordList("covers\ncovered\ncovering\nreport") }
      package static var future: WordList { WordList("will\nnext\ndue\nis\nare\nby\nplanned") }
      package static var past: WordList { WordList("was\nwere\nbegan\nended\nmet\nhad\ntold\nfailed") }
      package static var dateChanges: WordList { WordList("moved\nbrought\nchanged\nshifted\nadvanced\nrescheduled\ncorrected\nupdated\nrevised\nback") }
    }
    package enum References {
      package static var sectionWords: WordList { WordList("sections\nsection\nsect.\nsec.\nchapters\nchapter\n§§\n§") }
      package static var otherPapers: WordList { WordList("act\nacts\nlaw\nlaws\ncode\nregulation\nregulations\nstatute\ncontract\nagreement\nmanual\nhandbook\nstandard\nstandards\nguide\nguidance\nguidelines\npolicy\ncharter\nconstitution\nrfc\niso\nrules\nlease\nbylaws\nlicence\nlicense\ntreaty\ndirective\nplan\nusc\nu.s.c\ncfr\nrunbook\nstatement\nchapter\nordinance\nbill\nbook\nvolume\nspecification\ndeed\nconvention") }
      package static var sectionJoints: WordList { WordList(" and \n or \n to \n, \n–\n-") }
      package static var ourSections: WordList { WordList(" of this\n of the report\n of our") }
      package static var theirSections: WordList { WordList(" of \n in \n from \n’s\n's") }
      package static var pointers: WordList { WordList("see\ncf.\nin\nalso\nrefer\nand") }
      package static var labels: WordList { WordList("tables\ttable\ntable\ttable\nfigures\tfigure\nfigure\tfigure\nfigs.\tfigure\nfig.\tfigure\nfigs\tfigure\nfig\tfigure\nappendices\tappendix\nappendix\tappendix\nannexes\tannex\nannex\tannex\nexhibits\texhibit\nexhibit\texhibit\ncharts\tchart\nchart\tchart") }
      package static var labelJoints: WordList { WordList(", and \n and \n or \n to \n & \n, \n–\n-") }
      package static var ourLabels: WordList { WordList("this\nour\nthe present\nthe report") }
      package static var theirLabels: WordList { WordList(" of \n in \n from \n on page ") }
      package static var owners: WordList { WordList("’s \n's \ns' \ns’ \nits \ntheir \nhis \nher ") }
      package static var labelPointers: WordList { WordList("see \ncf. \n in \n to ") }
    }
    package enum Sentences {
      package static var neverLast: WordList { WordList("eg\nie\ncf\nvs\nviz\napprox\nincl\nresp") }
      package static var titles: WordList { WordList("mr\nmrs\nms\ndr\nprof\nst\ngen\ncol\nlt\nsgt\nrep\nsen\ngov\nhon\nrev\ncapt\nmessrs") }
      package static var beforeDigits: WordList { WordList("no\nnos\nfig\nfigs\nsec\nsecs\nvol\nch\npp\np\neq\nart\nca\nc\npara\napp\nver\nv\ntel\next\njan\nfeb\nmar\napr\njun\njul\naug\nsep\nsept\noct\nnov\ndec") }
      package static var openers: WordList { WordList("the\na\nan\nin\non\nat\nit\nits\nthis\nthat\nthese\nthose\nwe\nhe\nshe\nthey\ni\nyou\nthere\ntheir\nour\nhis\nher\nhowever\nbut\nand\nso\nif\nwhen\nwhile\nas\nfor\nfrom\nto\nafter\nbefore\nduring\nsince\nby\nwith\nno\nnot\nall\nboth\neach\nsome\nmost\nmany\none\ntwo\nalthough\nbecause\nalso\nthen\ntoday") }
      package static var reportKinds: WordList { WordList("report\nreview\npostmortem\npost-mortem\naudit\nevaluation\nassessment\nstatement\nanalysis") }
    }
  }
  package enum Zh {
    package enum Dates {
      package static var fromThen: WordList { WordList("起施行\n起执行\n起实施\n起正式\n起生效\n起至\n起开始\n起全面") }
      package static var weekWords: WordList { WordList("星期\n周\n礼拜") }
      package static var plans: WordList { WordList("安排\n打算\n计划\n思路\n下一步\n下步\n展望") }
      package static var reviews: WordList { WordList("回顾\n成效\n工作情况\n工作总结\n完成情况\n开展情况") }
      package static var promises: WordList { WordList("将\n要继续\n要进一步\n要坚持\n计划\n力争\n拟") }
      package static var closedReports: WordList { WordList("报告\n总结") }
      package static var openReports: WordList { WordList("政府工作报告\n预算\n计划\n规划\n要点\n方案") }
      package static var dateLabels: WordList { WordList("日期：\n日期:\n时间：\n时间:") }
      package static var weekdays: WordList { WordList("一\n二\n三\n四\n五\n六\n日") }
      package static var joints: WordList { WordList("至\n到") }
    }
    package enum Lists {
      package static var wordHeads: WordList { WordList("统唯第之万同单专归合如不划非期周初高大其零百千每某这那另任逐惟年月日〇一二三四五六七八九十") }
      package static var ordinalTails: WordList { WordList("责副书时季条章节部届次批名个轮期阶线款项种类位步年天产党任张课号医人大要财组代手方考站所小中实编篇") }
      package static var leads: WordList { WordList("原因\n主要\n重点\n表现\n目的\n问题\n特点\n关键\n措施\n做法\n任务\n方面\n在\n为\n有\n包括\n即\n的\n因\n体现\n于\n到\n做\n以") }
      package static var countMeasures: WordList { WordList("个方面\n方面\n大\n项\n个\n点\n条\n类") }
      package static var closedMeasures: WordList { WordList("点\n条\n方面\n个方面") }
      package static var countModifiers: WordList { WordList("方面\n的\n重点\n主要\n具体\n突出\n关键") }
      package static var countNouns: WordList { WordList("方面\n工作\n措施\n做法\n问题\n不足\n任务\n要求\n举措\n环节\n短板\n困难\n经验\n特点\n原因\n建议\n重点\n难点\n转变\n关系\n行动\n机制\n制度\n抓手\n关键") }
      package static var openCounts: WordList { WordList("等\n多\n余\n至少\n以上\n其中\n第") }
      package static var ordinaryAfterIs: WordList { WordList("否\n因为\n由于\n指\n以\n的\n谁\n什么\n非\n日\n年\n次") }
      package static var itemVerbs: WordList { WordList("继续\n深入\n进一步\n全面\n持续\n加强\n强化\n推进\n推动\n推行\n深化\n完善\n健全\n落实\n严格\n大力\n积极\n扎实\n着力\n切实\n认真\n不断\n加快\n加大\n优化\n坚持\n开展\n组织\n建立\n抓好\n抓实\n抓紧\n提升\n提高\n规范\n创新\n统筹\n聚焦\n狠抓\n夯实\n压实\n筑牢\n构建\n打造\n拓展\n拓宽\n畅通\n做好\n做实\n做优\n督促\n引导\n探索\n贯彻\n精准\n精细") }
      package static var charactersBeforeIs: WordList { WordList("别其还就凡但都也正不即而总于只要可若或既便乃又更却算真仍均皆全这那此的才先点键心质标旨") }
      package static var wordsBeforeIs: WordList { WordList("主要\n目的\n任务\n前提\n基础\n原因\n根本\n结果\n问题") }
      package static var sequence: WordList { WordList("首先\t1\n其次\t2\n再次\t3\n最后\t0") }
    }
    package enum Measures {
      package static var plain: WordList { WordList("人次\n人份\n人天\n件次\n家次\n户次\n台次\n辆次\n车次\n班次\n航次\n批次\n架次\n例次\n频次\n场次\n轮次\n条次\n台套\n份次\n起次\n项次\n部门\n部分\n方面\n环节\n片区\n街道\n社区\n标段\n地块\n工作日\n个月\n周年\n周岁\n学时\n课时\n工时\n小时\n分钟\n秒\n平方公里\n平方千米\n平方米\n立方米\n公里\n千米\n厘米\n毫米\n海里\n米\n公顷\n亩\n吨\n公斤\n千克\n毫克\n斤\n毫升\n千瓦时\n千瓦\n兆瓦时\n兆瓦\n起\n件\n次\n人\n家\n名\n条\n项\n块\n辆\n册\n栋\n座\n幢\n艘\n株\n棵\n枚\n幅\n页\n封\n则\n岁\n顶\n盏\n盆\n箱\n袋\n瓶\n盒\n罐\n桶\n束\n扇\n匹\n尊\n粒\n颗\n滴\n堂\n桩\n趟\n遍\n番\n届次") }
      package static var guarded: WordList { WordList("个\t百分点 别 性化\n份\t额\n户\t籍 外 口 型\n场\t所 地 馆 景 域\n处\t罚 理 置 分 室 长 级 于 以\n台\t账\n套\t路 取\n篇\t章 幅\n张\t家 贴\n本\t级 部 市 区 县 地 年 月 单 次\n批\t准 复 示 评 文 办\n宗\t旨 教\n例\t如 行 会 外\n间\t接 隔 断\n所\t有 属 在 需 以 涉 谓 得 示 述\n只\t要 有 能 是 需\n头\t部 条\n克\t服 隆\n卷\t入 走 土 宗\n升\t级 至 为 到 高 格 幅\n天\t津 然 气 网 河\n周\t边 围 期 密 转\n门\t户 店 前 诊\n类\t型 似 别\n种\t植 养 子\n支\t出 持 付 撑 援 部\n队\t伍 员 长\n班\t子 长\n届\t一 二 三 四 五 六 七 八 九 全 中\n轮\t流 换 岗 训\n组\t织 长 成 建 合 员\n对\t于 照 标 全 各 违 问 此 象 接 应 外 口 策 比 其 相\n部\t署 长 级 队 属 委\n架\t构 设\n片\t面\n口\t径 岸 头 号\n眼\t睛 前\n笔\t者 试 录\n点\t半 整 钟 赞 击 名 多\n位\t于 置 列 次 居\n层\t面 级 次\n段\t落\n章\t程\n节\t约 点 能 日 假 水\n款\t项\n句\t子\n字\t号\n副\t主 书 局 处 科 县 市 区 组\n把\t手 握 关 控\n道\t路 德\n排\t名 查 放 污 水\n股\t份 权 长 室\n床\t位\n包\t括 含 保 联 案") }
      package static var arabicOnly: WordList { WordList("期\t间 限 末 盼 待 望\n度\t假 过\n级\t别\n面\t对 向 临 积 试 貌\n单\t位 独 一 项 元 纯\n线\t上 下 索 路\n站\t式 点 位\n村\t民 委 级 干 两\n镇\t政 街 级 域 江\n分\t别 析 为 局 布 类 级 配 步 解 管 之 点 公 散 享 数") }
    }
    package enum Numbers {
      package static var scales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n千万\t10000000\n百万\t1000000\n万\t10000\n千\t1000\n百\t100") }
      package static var scalesNotBefore: WordList { WordList("千\t克 米 瓦 伏 赫 帕 卡\n百\t分 姓 货 强 日") }
      package static var surplusScales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n万\t10000") }
      package static var percents: WordList { WordList("%\t100\n％\t100\n‰\t1000") }
      package static var fractions: WordList { WordList("百分之\t100\n千分之\t1000") }
      package static var points: WordList { WordList("个百分点\n百分点") }
      package static var times: WordList { WordList("倍") }
      package static var money: WordList { WordList("元\n美元\n欧元\n港元\n日元\n英镑") }
      package static var moneyNotBefore: WordList { WordList("元\t旦 素 宵 宇 月 首 老 勋") }
      package static var idioms: WordList { WordList("一起\n一点\n一道\n一块\n一手\n一口气\n一口价\n一次性\n一部分\n一方面\n一门心思\n一门式\n一类\n一元\n一对\n一把\n一本正经\n一本通\n一例外\n一层\n一条龙\n一条心\n一家亲\n一班人\n一天天\n一个个\n一批批\n一件件\n一项项\n一桩桩\n一位数\n两位数\n一节\n二元\n二次\n二手\n二类\n两面\n两手\n两天\n三方面军\n十道\n一头\n一句话\n一人称") }
      package static var wordsEndingInOne: WordList { WordList("统唯单同专逐归如不之无任初") }
      package static var approximationsBefore: WordList { WordList("不超过\tunder\n不少于\tover\n不低于\tover\n大约\tabout\n将近\tunder\n接近\tunder\n不足\tunder\n不到\tunder\n少于\tunder\n低于\tunder\n至多\tunder\n超过\tover\n多于\tover\n高于\tover\n至少\tover\n约\tabout\n近\tunder\n超\tover\n逾\tover") }
      package static var approximationsNotAfter: WordList { WordList("约\t节预签公合契履违条集制特邀续解赴\n近\t附最邻临靠亲远贴\n超\t赶反") }
      package static var approximationLinks: WordList { WordList("为有达了") }
      package static var approximationsBehind: WordList { WordList("左右\tabout\n上下\tabout\n及以上\tover\n以上\tover\n及以下\tunder\n以下\tunder\n以内\tunder\n之内\tunder") }
      package static var approximationsNotBefore: WordList { WordList("上下\t级 班 功 游 联 协 一 贯 文 同 对") }
      package static var joiners: WordList { WordList("和\n及") }
    }
    package enum Statements {
      package static var rise: WordList { WordList("增长\n增加\n提高\n上升\n提升\n扩大\n净增\n净增加\n净增加额\n净增长\n增收\n增支\n增幅\n涨幅\n上涨\n上调\n攀升\n回升\n新增加\n增多\n增值\n升高\n超支\n拓展\n加快\n多收\n多招\n多完成\n超收\n超额\n超出部分\n多出\n增产\n高出") }
      package static var fall: WordList { WordList("下降\n减少\n降低\n压减\n压缩\n缩减\n回落\n减收\n减支\n降幅\n减幅\n跌幅\n缩短\n下滑\n收窄\n萎缩\n缩小\n下调\n下跌\n削减\n核减\n节约\n节省\n净减少\n净减少额\n压降\n精简\n相差\n放慢\n减缓\n少支出\n少收\n少增\n减产\n短") }
      package static var riseAtNumber: WordList { WordList("增\n升\n多\n涨\n高\n快\n相差") }
      package static var fallAtNumber: WordList { WordList("降\n减\n少\n跌\n低\n慢\n短") }
      package static var to: WordList { WordList("到\n至\n为\n成") }
      package static var from: WordList { WordList("由\n从") }
      package static var base: WordList { WordList("上年\n去年\n前年\n上年末\n去年末\n上年底\n去年底\n上年同期\n去年同期\n同期\n年初\n期初\n上期\n上月\n上月末\n上季度\n上届\n基期\n上一年\n上一年度\n上年度\n去年度\n上年初\n上年全年\n去年全年\n原\n原来\n原有\n此前\n以前\n前一年\n上半年同期\n上年决算\n上年决算数\n上年实际\n上年执行数\n上年数\n期初数\n年初数") }
      package static var end: WordList { WordList("年末\n期末\n年底\n月末\n末") }
      package static var net: WordList { WordList("毛利\n毛利润\n净额\n净资产\n所有者权益\n结余\n顺差\n逆差\n净流出\n净流入\n净流量\n自然增加\n自然减少\n净增加\n净减少\n盈余\n赤字\n差额\n缺口\n超支\n节余\n还剩\n剩余") }
      package static var compare: WordList { WordList("比\n较\n同比\n环比\n相比\n相比较\n与\n对比\n实际增长") }
      package static var part: WordList { WordList("其中\n其中有\n当中") }
      package static var openList: WordList { WordList("包括\n含\n包含\n如\n例如\n主要有\n主要是\n主要包括\n涉及") }
      package static var closedList: WordList { WordList("分为\n分成\n构成\n组成") }
      package static var respective: WordList { WordList("分别为\n分别是\n分别\n依次为\n各为") }
      package static var greater: WordList { WordList("快于\n长于\n好于\n大于\n高于\n多于\n超过\n超出") }
      package static var less: WordList { WordList("慢于\n短于\n小于\n低于\n少于\n不及") }
      package static var rates: WordList { WordList("增速\n增幅\n涨幅\n降幅\n占比\n比重\n比例\n率\n比率\n毛利率") }
      package static var rateEndings: WordList { WordList("率") }
      package static var structure: WordList { WordList("结构\n比重\n构成\n比例") }
      package static var permilleRates: WordList { WordList("出生率\tbirth\n死亡率\tdeath\n自然增长率\tgrowth") }
      package static var outsideRates: WordList { WordList("失业率\n贡献率\n利率\n增长率\n自给率\n恩格尔系数") }
      package static var plainRates: WordList { WordList("容积率\n汇率\n市盈率\n市净率\n折射率\n曲率\n频率\n功率\n速率\n周转率\n倍率\n总和生育率") }
      package static var amounts: WordList { WordList("产值\n产量\n收入\n投资\n投资额\n人数\n人次\n发案\n总额\n销售额\n营业额\n零售额\n面积\n数量\n案件\n案件数\n发案数\n支出\n用电量\n总量\n户数\n里程\n增加值\n利润\n税收\n贷款\n存款\n进口\n出口") }
      package static var ratio: WordList { WordList("比为\n比是\n比达\n比达到\n之比为\n之比是\n比例为") }
      package static var unitFactors: WordList { WordList("吨\t公斤*1000\n千克\t公斤*1\n斤\t公斤*0.5\n克\t公斤*0.001\n公顷\t平方米*10000\n亩\t平方米*666.667\n平方公里\t平方米*1000000\n公里\t米*1000\n千米\t米*1000\n小时\t分钟*60") }
      package static var dayUnits: WordList { WordList("天\n日") }
      package static var whole: WordList { WordList("共\n合计\n共计\n总计\n之和\n总共\n累计\n总额\n总量\n总数\n总和\n总\n合共\n小计\n总收入\n总支出\n三项合计\n两项合计\n一共\n全部") }
      package static var each: WordList { WordList("车均\n站均\n生均\n席均\n组均\n店均\n校均\n床均\n天均\n人均\n户均\n村均\n亩均\n日均\n月均\n年均\n场均\n次均\n件均\n平均\n每\n平均每\n每人\n每户\n每亩\n每年\n每月\n每天\n每日\n每次\n每件\n均价\n单价\n亩产\n单产\n各\n单笔\n单个\n最高\n最低\n最多\n最少") }
      package static var plan: WordList { WordList("计划\n预算\n年初预算\n预算数\n年初预算数\n调整预算\n目标\n任务\n指标\n应\n应当\n应收\n应付\n应到\n拟\n力争\n概算\n预计\n规划\n控制数\n限额\n任务数\n目标任务\n计划数\n核定\n设计\n要求\n标准\n应缴\n应交\n应参加\n应参训\n应检\n应建\n应办\n应报\n总投资\n计划投资") }
      package static var actual: WordList { WordList("实际\n完成\n决算\n决算数\n支出决算\n收入决算\n实\n实收\n实到\n已\n实有\n实缴\n实付\n实现\n累计完成\n执行数\n实参\n到位\n已建\n已完成") }
      package static var share: WordList { WordList("占\n占比\n比重\n比例\n占总数\n占全部\n占总量\n所占\n占到") }
      package static var opening: WordList { WordList("上年结转\n年初结转\n上年度结转\n上年结余\n年初结余\n结转上年\n上期结转\n期初结余\n旧存\n年初数\n上年转入\n结转结余") }
      package static var incoming: WordList { WordList("新进\n补栏\n入库\n转入\n补充\n新识别\n净增\n新收\n新受理\n新立案\n受理\n收到\n接收\n收入\n收入总计\n本年收入\n新增\n新接收\n立案\n收案\n购入\n调入\n收到申请") }
      package static var outgoing: WordList { WordList("偿还\n处置\n退出\n离职\n发出\n出栏\n转出\n消除\n占用\n死亡\n减少\n办结\n审结\n结案\n支出\n支出总计\n本年支出\n处理\n办理\n办理结果\n答复\n使用\n调出\n报废\n化解\n执结\n销号") }
      package static var closing: WordList { WordList("尚有\n仍有\n存栏\n存案\n年末未结\n结转下年\n结转下年度\n结转下年度继续办理\n结余\n未结\n在办\n正在办理\n期末结余\n年末结余\n结存\n年末结转\n结转\n结转次年\n尚未办结\n未办结") }
      package static var negation: WordList { WordList("不\n未\n尚未\n没有\n没\n非\n无") }
      package static var remainder: WordList { WordList("责令\n督促\n督办\n交办\n责成\n转办\n限期\n剩余\n其余\n还有\n另外\n尚有\n余下\n正在") }
      package static var fault: WordList { WordList("问题\n隐患\n不合格\n不达标\n违规\n违法\n异常\n超标\n缺陷") }
      package static var passing: WordList { WordList("调处成功\n成功\n及格\n合格\n达标\n通过\n优良\n完好\n满意\n合规\n优秀") }
      package static var checked: WordList { WordList("抽查\n抽检\n检查\n检测\n检验\n评查\n参加\n参评\n参考\n考核\n测评\n发放\n收回\n受检\n送检\n监测") }
      package static var contribution: WordList { WordList("拉动\n带动\n贡献") }
      package static var comparable: WordList { WordList("可比口径\n可比价格\n不变价格\n同口径\n可比\n口径\n剔除\n扣除\n不含\n公布数\n初步核算\n地区生产总值\n生产总值\n增加值\n名义") }
      package static var overlapping: WordList { WordList("涉及\n兼\n重叠\n交叉\n兼有\n重复\n同时") }
      package static var others: WordList { WordList("其他\n其余\n其它") }
      package static var andSoOn: WordList { WordList("等") }
      package static var qualifier: WordList { WordList("按期\n按时\n及时\n首次\n一次\n一次性\n限期\n平均\n自动\n有效\n实时\n准时\n即时\n当场\n当庭\n提前\n年度\n综合\n网上\n线上\n全程\n主动\n规范") }
      package static var divideOpeners: WordList { WordList("按\n分\n从") }
      package static var divideClosers: WordList { WordList("分\n看\n统计\n划分\n来看\n计算\n分组\n计") }
      package static var pairs: WordList { WordList("男\t女\n城镇\t乡村\n城镇\t农村\n进口\t出口\n上半年\t下半年\n省内\t省外\n市内\t市外\n境内\t境外\n国内\t国外\n区内\t区外\n县内\t县外\n线上\t线下\n公有\t非公有\n中央\t地方\n税收\t非税\n内资\t外资\n基本支出\t项目支出\n一审\t二审\n入境\t出境\n室内\t室外\n本级\t下级\n已\t未\n增值税\t所得税\n民事\t刑事\n预期性\t约束性\n集体\t个人\n党员\t非党员\n汉族\t少数民族\n本科\t专科\n固定\t流动") }
      package static var fillers: WordList { WordList("了\n约\n近\n为\n是\n仅\n已经\n均\n都\n也\n又\n再\n全年\n本年\n今年\n当年\n年内\n的\n有\n各\n还\n并\n则\n即\n数\n数量\n金额\n达\n分别\n同时\n目前\n现\n现有\n本年度\n年度\n截至\n超\n超过\n逾\n不足\n大约\n以上\n左右\n多\n其\n该\n本\n此\n于\n在\n至少\n只\n，\n、\n、\n“\n”\n\"\n\"\n以及\n及\n和\n与\n或\n就\n能\n可\n将\n得\n呈\n水平\n情况\n方面\n之\n幅度\n速度\n了约\n了近\n又\n总体\n一年\n相应\n直接\n全部\n率先\n快速\n大幅\n进一步\n稳步\n持续\n明显\n显著\n小幅\n略\n有所\n再\n平均\n实际\n名义\n年均\n累计\n整体\n由此\n需要\n主要") }
      package static var plain: WordList { WordList("限额以上\n限额以下\n一般公共预算\n政府性基金预算\n国有资本经营预算\n社会保险基金预算\n部门预算\n预算管理\n预算法\n上半年\n下半年\n一季度\n二季度\n三季度\n四季度\n前三季度\n第一季度\n增加值\n增长点\n增长极\n增长率\n增值税\n增值服务\n增值电信\n提升工程\n提升行动\n扩大会议\n共享\n共建\n共同\n公共\n中共\n共产党\n共青团\n共治\n共富\n从业\n从事\n从业人员\n从严\n由于\n自由\n理由\n事由\n案由\n经由\n收到\n得到\n受到\n签到\n报到\n找到\n做到\n看到\n遇到\n感到\n到位\n到会\n到场\n到期\n到岗\n到访\n截至\n甚至\n乃至\n直至\n以至\n比例尺\n比赛\n比武\n比选\n百分比\n性价比\n较大\n较好\n较多\n较为\n较高\n较快\n总书记\n总体\n总局\n总站\n总队\n总工会\n总结\n总部\n总经理\n总会\n多元\n多个\n多次\n多方\n多种\n多部门\n多功能\n减少值\n减排\n减税\n减税降费\n减灾\n减刑\n降尘\n降费\n降碳\n降水\n降雨\n升级\n升学\n上升级\n少年\n少数民族\n少年宫\n青少年\n少量\n减负\n增强\n增设\n增效\n增收致富\n增派\n增补\n增配\n增殖\n增发\n成立\n成果\n成效\n成员\n成为\n成本\n成品油\n成绩\n完成率\n人为\n行为\n作为\n认为\n为民\n为了\n为主\n为期\n为此\n因为\n达标\n达成\n发达\n同志\n同步\n同意\n同类\n与会\n参与\n和谐\n共和国\n和解\n含量\n含税\n包含税\n如期\n如实\n如何\n例如\n有关\n所有\n持有\n拥有\n国有\n有效\n有序\n有限\n有限公司\n有机\n有害\n有害垃圾\n各类\n各级\n各项\n各地\n各村\n各种\n各界\n数字\n数据\n数字化\n数量型\n已婚\n应急\n应用\n应诉\n应对\n应届\n适应\n响应\n供应\n反应\n实施\n实行\n实名\n实体\n实验\n实践\n实地\n现实\n落实\n充实\n真实\n实事\n实训\n实绩\n均衡\n平均数\n指标体系\n预算单位\n预算绩效\n目标管理\n任务书\n计划生育\n计划单列\n标准化\n标准地\n标准厂房\n高标准\n要求书\n最高人民法院\n最高人民检察院\n最高法\n最高检\n每当\n分布\n分析\n分管\n分别于\n分局\n分公司\n分院\n部分\n分配\n分类\n百分\n从而\n从轻\n从重\n非税\n非公\n非遗\n非法\n非机动车\n非金属\n无障碍\n无人机\n无偿\n无线\n不动产\n不良\n不法\n未成年\n未成年人\n正在建设\n问题线索\n违法建设\n占地\n占道\n占用\n占道经营\n减持\n降级") }
      package static var people: WordList { WordList("人\n名\n户\n人次\n位") }
      package static var eachWords: WordList { WordList("平\n均\n每\n产\n单") }
      package static var folds: WordList { WordList("番") }
    }
    package enum Structure {
      package static var bodyEndings: WordList { WordList("政府\n办公室\n办公厅\n局\n委员会\n委\n办事处\n办\n厅\n部\n院\n中心\n处\n站\n所\n馆\n校\n学\n集团\n公司\n党工委\n管委会\n组\n会\n署\n队\n行\n社\n（章）\n(章)\n（盖章）\n(盖章)") }
      package static var seriesWords: WordList { WordList("产业\n级\n类\n等\n季度\n期\n审\n线\n手\n楼\n层\n号\n年级\n月\n班\n组\n批\n次\n条\n款\n项\n两\n轮\n标段\n档") }
      package static var offices: WordList { WordList("总理\n省长\n主席\n市长\n州长\n区长\n县长\n旗长\n乡长\n镇长\n主任\n书记\n局长\n厅长\n部长\n院长\n检察长\n处长\n所长\n科长\n盟长\n会长\n校长") }
      package static var documentKinds: WordList { WordList("报告\n总结\n方案\n通知\n意见\n汇报\n情况\n计划\n要点\n决算\n预算\n说明\n公报\n公告\n办法\n规定\n年报\n材料\n纲要\n规划\n报 告\n总 结") }
      package static var copyLines: WordList { WordList("抄送：\n抄送:\n抄报：\n抄报:\n主送：\n主送:") }
      package static var pageResidues: WordList { WordList("扫一扫\n上一篇\n下一篇\n打印本页\n关闭窗口\n【打印】\n【关闭】\n分享到\n责任编辑\n版权所有\n浏览次数\nICP备\n返回顶部\n公网安备\n此件公开发布\n此件主动公开") }
      package static var noteWords: WordList { WordList("备注\n注") }
      package static var signEndings: WordList { WordList("发函字办令通规") }
      package static var neverInSigns: WordList { WordList("据照按依和与及见的由对将为在于以号了") }
      package static var headingJoints: WordList { WordList("和及与、") }
    }
  }
}
