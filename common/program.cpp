// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/program.hpp"

#include <exception>
#include <new>

#include "common/standard_output.hpp"

namespace news {
namespace {

int report(std::string_view name, const Error& error) {
    std::string text = std::string(name) + ": " + error.what() + '\n';
    if (!error.hint().empty()) text += "hint: " + error.hint() + '\n';
    write_standard_error(text);
    return static_cast<int>(error.code());
}

}  // namespace

int run_program(std::string_view name, int argument_count, char** arguments,
                const std::function<ExitCode(const std::vector<std::string>&)>& work) {
    ignore_broken_pipe_signal();
    ignore_file_size_signal();
    try {
        return static_cast<int>(work({arguments + (argument_count > 0 ? 1 : 0), arguments + argument_count}));
    } catch (const BrokenPipe&) {
        return static_cast<int>(ExitCode::success);
    } catch (const Error& error) {
        return report(name, error);
    } catch (const std::bad_alloc&) {
        return report(name, {ExitCode::unusable, "out of memory"});
    } catch (const std::exception& error) {
        return report(name, {ExitCode::unusable, error.what()});
    }
}

}  // namespace news
