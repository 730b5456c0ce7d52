export const shells = ['bash', 'zsh'] as const

export type Shell = (typeof shells)[number]

/**
 * The scripts ask the program itself what would do: `ringfence complete -- WORDS`, the words up to the cursor. A line
 * of its answer is a word, a tab and what the word means; `:open` before all lines says that no space follows, `:files`
 * that names of files would do as well.
 */
export const shellScripts: Readonly<Record<Shell, string>> = {
  bash: `# Completes the words of ringfence in bash. In ~/.bashrc: source <(ringfence completion bash)
_ringfence() {
  local word=\${COMP_WORDS[COMP_CWORD]} at=$COMP_CWORD equals=0 line files= open= n
  # Where bash breaks words at equals signs, it replaces only what stands after the last of them.
  if [[ $word == '=' ]]; then word= equals=1 at=$((at - 1)); fi
  while ((at > 1)) && [[ \${COMP_WORDS[at - 1]} == '=' ]]; do equals=$((equals + 1)) at=$((at - 2)); done
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      :open) open=1 ;;
      *)
        line=\${line%%$'\\t'*}
        for ((n = 0; n < equals; n++)); do line=\${line#*=}; done
        COMPREPLY+=("$line")
        ;;
    esac
  done < <(ringfence complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ $files ]]; then
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
    compopt -o filenames 2>/dev/null
  fi
  [[ $open ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _ringfence ringfence
`,
  zsh: `#compdef ringfence
# Completes the words of ringfence in zsh. In ~/.zshrc, after compinit: source <(ringfence completion zsh)
_ringfence() {
  local line files open
  local -a found shown
  for line in "\${(@f)$(ringfence complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) files=1 ;;
      :open) open=1 ;;
      *)
        found+=("\${line%%$'\\t'*}")
        shown+=("\${line/$'\\t'/  -- }")
        ;;
    esac
  done
  [[ -n $files ]] && _files
  if [[ -n $open ]]; then
    compadd -S '' -l -d shown -a found
  else
    compadd -l -d shown -a found
  fi
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _ringfence "$@"
else
  compdef _ringfence ringfence
fi
`,
}
